package org.ownwords.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.web.Kitchen;

/** What happens around the worker: a second window, a lost connection, someone who looks at the screen. */
class TogetherTest {
    @TempDir
    Path folder;

    private Kitchen kitchen;
    private BrowserContext context;
    private Page page;
    private Keys keys;

    @BeforeEach
    void begin() throws Exception {
        kitchen = new Kitchen(folder);
        context = Browsers.shared().newContext();
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.navigate(kitchen.server.startLink());
        page.locator("text=Open the made-up family").click();
        page.locator(".tabs a:has-text('Talk')").click();
        page.waitForURL("**/talks/*");
        keys = new Keys(page);
    }

    @AfterEach
    void end() {
        context.close();
        kitchen.close();
    }

    @Test
    void aSecondWindowFollows() {
        Page second = context.newPage();
        second.navigate(page.url());
        int before = second.locator("#lines > li").count();
        keys.say("1", true, "I put the phone by the bed");
        second.locator("#lines > li").nth(before).waitFor();
        assertThat(second.locator("#lines > li").last().innerText()).contains("“I put the phone by the bed”");
        assertThat(page.locator("#lines > li").count()).isEqualTo(before + 1);
        assertThat(second.locator("#lines > li").count()).isEqualTo(before + 1);
    }

    @Test
    void whatWasTypedStaysWhenNobodyAnswers() {
        context.setOffline(true);
        page.keyboard().type("Ana comes by at seven");
        assertThat(page.locator("#saved").innerText()).isEqualTo("Not kept yet");
        page.keyboard().press("Enter");
        page.locator("#capture .refused:not([hidden])").waitFor();
        assertThat(page.locator("#saved").innerText()).isEqualTo("Not saved");
        assertThat(page.locator("#words").inputValue()).isEqualTo("Ana comes by at seven");
        context.setOffline(false);
        int before = page.locator("#lines > li").count();
        page.keyboard().press("Enter");
        page.locator("#lines > li").nth(before).waitFor();
        page.locator("#saved[data-state=saved]").waitFor();
        assertThat(page.locator("#words").inputValue()).isEmpty();
    }

    @Test
    void aRefusalSaysWhyAndKeepsTheWords() {
        page.locator("#audience").selectOption("TEAM");
        page.locator("#words").focus();
        page.keyboard().press("2");
        page.keyboard().type("likes the porch");
        page.keyboard().press("Enter");
        page.locator("#capture .refused:not([hidden])").waitFor();
        assertThat(page.locator("#words").inputValue()).isEqualTo("likes the porch");
        assertThat(page.locator("#saved").innerText()).isEqualTo("Not saved");
    }

    @Test
    void theCoverHidesEverythingAtOnceAndGivesItBack() {
        page.keyboard().type("half a line");
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        assertThat(page.locator("#cover").isVisible()).isTrue();
        assertThat(page.title()).isBlank();
        page.keyboard().type("nothing goes in");
        page.keyboard().press("F9");
        assertThat(page.locator("#cover").isVisible()).isFalse();
        assertThat(page.locator("#words").inputValue()).isEqualTo("half a line");
    }

    @Test
    void tableViewShowsNothingPrivate() {
        assertThat(page.locator(".mark-worker").count()).isPositive();
        String hidden = page.locator(".line:has(.mark-worker) .text").first().innerText();
        page.keyboard().press("F8");
        page.locator("body.table-view").waitFor();
        assertThat(page.content()).doesNotContain(hidden);
        page.locator("#words").focus();
        page.keyboard().press("2");
        page.keyboard().type("is afraid at night");
        page.keyboard().press("Enter");
        page.locator("#saved[data-state=saved]").waitFor();
        assertThat(page.locator("#lines").innerText()).doesNotContain("is afraid at night");
        page.navigate(kitchen.url("/"));
        assertThat(page.locator(".files").count()).isZero();
        page.keyboard().press("F8");
        page.locator(".files").waitFor();
    }

    @Test
    void aCorrectionKeepsTheFirstWording() {
        String id = page.locator(".line").last().getAttribute("id");
        String first = page.locator("#" + id + " .text").first().innerText();
        page.locator("#" + id + " a.edit").click();
        page.locator("#" + id + " textarea").fill("wants to bake with Mia");
        page.locator("#" + id + " button:has-text('Keep the correction')").click();
        page.locator("#" + id + " .history").waitFor();
        assertThat(page.locator("#" + id + " .text").first().innerText()).isEqualTo("wants to bake with Mia");
        page.locator("#" + id + " .history summary").click();
        assertThat(page.locator("#" + id + " .history").innerText()).contains(first);
    }
}
