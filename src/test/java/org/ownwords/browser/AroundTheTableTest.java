package org.ownwords.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.web.Kitchen;

/** What a screen on a kitchen table must never show, must ask before it goes on, and must not bury. */
class AroundTheTableTest {
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    @TempDir
    Path folder;

    private Kitchen kitchen;
    private BrowserContext context;
    private Page page;
    private String file;

    @BeforeEach
    void begin() throws Exception {
        kitchen = new Kitchen(folder);
        context = Browsers.shared().newContext();
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.navigate(kitchen.server.startLink());
        page.locator("text=Open the made-up family").click();
        page.waitForURL("**/files/*");
        file = page.url();
    }

    @AfterEach
    void end() {
        context.close();
        kitchen.close();
    }

    private void talk() {
        page.locator(".tabs a:has-text('Talk')").click();
        page.waitForURL("**/talks/*");
    }

    @Test
    void theCoverOutlastsAReloadAndAnotherPage() {
        talk();
        page.keyboard().press("F9");
        page.reload();
        assertThat(page.locator("main").isVisible()).isFalse();
        assertThat(page.title()).isBlank();
        page.navigate(file);
        assertThat(page.locator("main").isVisible()).isFalse();
        page.keyboard().press("F9");
        assertThat(page.locator("main").isVisible()).isTrue();
        assertThat(page.title()).contains("Family");
        page.reload();
        assertThat(page.locator("main").isVisible()).isTrue();
    }

    @Test
    void whoeverLeavesAStageUnansweredSaysWhy() {
        talk();
        page.locator("#stage-SAY_IT_BACK").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#skip-SAY_IT_BACK").innerText()).contains("Ideas");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("skip-SAY_IT_BACK-ENOUGH");
        page.keyboard().press("F9");
        assertThat(page.locator("#skip-SAY_IT_BACK").isVisible())
                .as("above the cover")
                .isFalse();
        page.keyboard().press("F9");
        page.locator("#stage-SAY_IT_BACK").click();
        page.locator("#skip-SAY_IT_BACK-NOT_TODAY").click();
        page.locator("#stage-SAY_IT_BACK").waitFor(GONE);
        assertThat(page.locator("#stage-OBJECTIVES").innerText())
                .contains("left for now")
                .doesNotContain("answered");
    }

    @Test
    void aChildIsAskedWhereTheLineStands() {
        talk();
        page.keyboard().press("2");
        page.keyboard().type("likes the porch");
        page.keyboard().press("Enter");
        Locator line = page.locator(".line:has-text('likes the porch')");
        line.locator(".ask-child a").click();
        Locator tick = page.locator(".editing [name=childAgreed]");
        tick.check();
        page.locator(".editing [name=audience]").selectOption("TEAM");
        page.locator(".editing button:has-text('Keep this')").click();
        page.locator(".editing").waitFor(GONE);
        assertThat(line.locator(".mark-team").count()).isEqualTo(1);
        assertThat(line.locator(".ask-child").count()).isZero();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("words");
    }

    @Test
    void tableViewKnowsOnlyThoseWhoSitThere() {
        String person = page.locator(".people li:has-text('Ortiz') a.edit").getAttribute("href");
        String worry = page.locator(".worries a.edit").first().getAttribute("href");
        page.navigate(kitchen.url(person));
        page.locator("[type=checkbox][name=present]").uncheck();
        page.locator("main button[type=submit]").first().click();
        page.waitForURL(file);
        page.keyboard().press("F8");
        page.locator("body.table-view").waitFor();
        for (String path : new String[] {person, worry}) {
            page.navigate(kitchen.url(path));
            assertThat(page.locator("main input, main textarea").count()).isZero();
        }
        talk();
        assertThat(page.locator(".speakers").innerText()).contains("Ana").doesNotContain("Ortiz");
        assertThat(page.locator(".numbers").innerText()).doesNotContain("Ortiz");
    }

    @Test
    void fiveIdeasAreEnoughAtOnce() {
        page.navigate(file + "/ideas");
        page.locator("#request-draft").click();
        page.locator(".idea").first().waitFor();
        assertThat(page.locator("#ideas > .idea").count()).isEqualTo(5);
        int rest = page.locator(".more-ideas .idea").count();
        assertThat(page.locator("#more-ideas").innerText()).isEqualTo("More ideas (" + rest + ")");
    }
}
