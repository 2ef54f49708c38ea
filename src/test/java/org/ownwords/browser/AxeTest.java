package org.ownwords.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.web.Kitchen;

/** Everyone can use every page: axe finds nothing, by day and by night, on a desk and in a hand. */
class AxeTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsInTheWayOnAnyPage() throws Exception {
        try (Kitchen kitchen = new Kitchen(folder);
                BrowserContext first = Browsers.shared().newContext()) {
            Page page = first.newPage();
            page.navigate(kitchen.server.startLink());
            List<String> pages = family(kitchen, page);
            String state = first.storageState();
            List<String> found = new ArrayList<>();
            for (int width : List.of(1280, 390)) {
                found.addAll(violations(kitchen, state, width, pages));
            }
            assertThat(found).isEmpty();
        }
    }

    /** Opens the made-up family, asks for ideas, accepts one; every page of it. */
    private static List<String> family(Kitchen kitchen, Page page) {
        page.locator("text=Open the made-up family").click();
        page.waitForURL("**/files/*");
        String file = page.url().substring(kitchen.url("").length());
        String talk = page.locator(".tabs a:has-text('Talk')").getAttribute("href");
        String person = page.locator(".people a.edit").first().getAttribute("href");
        String worry = page.locator(".worries a.edit").first().getAttribute("href");
        page.navigate(kitchen.url(talk));
        String line = page.locator(".line a.edit").last().getAttribute("href");
        page.navigate(kitchen.url(file + "/ideas"));
        page.locator("#request-draft").click();
        page.locator(".idea").first().waitFor();
        String idea = page.locator(".idea:not(:has(.check.block))").first().getAttribute("id");
        page.locator("#" + idea.replace("idea-", "keep-idea-")).click();
        page.locator("#" + idea.replace("idea-", "accept-")).click();
        page.locator(".past li").waitFor();
        return List.of(
                "/",
                file,
                person,
                worry,
                talk,
                line,
                file + "/ideas",
                file + "/plan",
                file + "/readiness",
                file + "/papers/fridge",
                file + "/papers/full",
                "/check",
                file + "/nothing-here");
    }

    private static List<String> violations(Kitchen kitchen, String state, int width, List<String> pages) {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = Browsers.shared()
                .newContext(
                        new Browser.NewContextOptions().setStorageState(state).setViewportSize(width, 844))) {
            Page page = context.newPage();
            for (String path : pages) {
                page.navigate(kitchen.url(path));
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                String where = width + " " + path + ": ";
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                found.addAll(violations(new AxeBuilder(page), "by day " + where));
                // By night the page differs in its colors alone.
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                found.addAll(
                        violations(new AxeBuilder(page).withRules(List.of("color-contrast")), "by night " + where));
                if ((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
                    found.add(where + "wider than the screen");
                }
            }
        }
        return found;
    }

    private static List<String> violations(AxeBuilder axe, String where) {
        List<String> found = new ArrayList<>();
        axe.analyze()
                .getViolations()
                .forEach(rule ->
                        rule.getNodes().forEach(node -> found.add(where + rule.getId() + " " + node.getHtml())));
        return found;
    }
}
