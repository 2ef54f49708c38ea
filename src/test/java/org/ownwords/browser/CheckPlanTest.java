package org.ownwords.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.document.Docx;
import org.ownwords.web.Kitchen;

/** A supervisor and a worker look over a current plan together. */
class CheckPlanTest {
    private static final String PLAN = """
            Danger statement: CWS is worried that Tasha may drink and Leo may be hurt.

            1. Mother will complete a parenting class and follow all recommendations of the therapist.
            2. Mother will attend counseling.
            3. When Tasha wants to drink, she will call her sister Ana.""";

    @TempDir
    Path folder;

    private Kitchen kitchen;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void begin() throws Exception {
        kitchen = new Kitchen(folder);
        context = Browsers.shared().newContext();
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.navigate(kitchen.server.startLink());
    }

    @AfterEach
    void end() {
        context.close();
        kitchen.close();
    }

    private void look(Page where) {
        where.navigate(kitchen.url("/check"));
        where.locator("#check-text").fill(PLAN);
        where.locator("details.known > summary").click();
        where.locator("#check-parents").fill("Tasha, mother");
        where.locator("#check-others").fill("Ana, sister");
        where.locator("#look").click();
        where.locator(".summary").waitFor();
    }

    @Test
    void fromHomeToQuestions_withAChangeAndBack() {
        page.locator("a:has-text('Check a plan')").click();
        look(page);
        assertThat(page.locator(".summary").innerText())
                .contains("3 objectives:")
                .contains("Good start: number 3");
        assertThat(page.locator(".looked"))
                .satisfies(all -> assertThat(all.count()).isEqualTo(3));
        assertThat(page.locator(".take-along li").first().innerText()).contains("?");
        assertThat(page.locator("#o1 .check").count()).isGreaterThan(2);

        page.locator("#o1 button:has-text('in all 2 places')").click();
        page.locator("[role=status]").waitFor();
        assertThat(page.url()).endsWith("#o1");
        assertThat(page.locator("#o2 .idea-text").innerText()).startsWith("Tasha");
        assertThat(page.locator("#check-text").inputValue())
                .contains("1. Tasha will")
                .contains("2. Tasha will");

        page.locator("button:has-text('Undo')").click();
        page.locator("[role=status]:has-text('Taken back')").waitFor();
        assertThat(page.locator("#check-text").inputValue()).isEqualTo(PLAN);
    }

    @Test
    void aFileFromTheDisk() {
        page.navigate(kitchen.url("/check"));
        page.locator("#check-file")
                .setInputFiles(new FilePayload(
                        "plan.docx",
                        "application/octet-stream",
                        Docx.of(Docx.p("Father will attend AA.")).bytes()));
        page.locator("#look").click();
        page.locator("#o1").waitFor();
        assertThat(page.locator("#o1 .idea-text").innerText()).startsWith("Father");
        page.locator("#check-file").setInputFiles(new FilePayload("plan.docx", "x", new byte[] {1, 0, 2}));
        page.locator("#look").click();
        page.locator("#problem").waitFor();
        assertThat(page.locator("#problem").innerText()).contains("What you pasted is still here.");
        assertThat(page.locator("#check-text").inputValue()).isEqualTo("Father will attend AA.");
    }

    @Test
    void theTableKeyCoversIt_andNothingIsLost() {
        look(page);
        page.keyboard().press("F8");
        assertThat(page.locator("main").isVisible()).isFalse();
        assertThat(page.title()).isBlank();
        page.keyboard().press("F8");
        assertThat(page.locator(".summary").isVisible()).isTrue();
        page.locator("#view-button").click();
        assertThat(page.locator("main").isVisible()).isFalse();
        page.keyboard().press("F9");
        assertThat(page.locator("#check-text").inputValue()).isEqualTo(PLAN);
    }

    @Test
    void withoutScriptsToo() {
        try (BrowserContext plain = Browsers.shared()
                .newContext(new Browser.NewContextOptions()
                        .setStorageState(context.storageState())
                        .setJavaScriptEnabled(false))) {
            Page where = plain.newPage();
            look(where);
            where.locator("#o1 button:has-text('Use “Tasha”')").first().click();
            assertThat(where.locator("#o1 .idea-text").innerText()).startsWith("Tasha");
        }
    }

    @Test
    void nothingIsInTheWay_byDayAndByNight_inAHandAndOnPaper() {
        look(page);
        List<String> found = inTheWay();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".check-form").isVisible()).isFalse();
        assertThat(page.locator(".take-along").isVisible()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        page.locator("#o1 a.rule[href='/rules#O07']").first().evaluate("link => link.removeAttribute('target')");
        page.locator("#o1 a.rule[href='/rules#O07']").first().click();
        page.locator("#O07").waitFor();
        assertThat(page.locator("#O07").innerText()).contains("Quick guide, line 119", "service-without-behavior");
        // Every rule looks alike: a few stand for all, for the search takes its time over each.
        page.evaluate("document.querySelectorAll('.rule-entry:nth-of-type(n+4)').forEach(rule => rule.remove())");
        found.addAll(inTheWay());
        assertThat(found).isEmpty();
    }

    private List<String> inTheWay() {
        List<String> found = new ArrayList<>();
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, 844);
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
                new AxeBuilder(page)
                        .analyze()
                        .getViolations()
                        .forEach(rule -> rule.getNodes()
                                .forEach(node ->
                                        found.add(width + " " + light + " " + rule.getId() + " " + node.getHtml())));
            }
            if ((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
                found.add(width + " is wider than the screen");
            }
        }
        return found;
    }
}
