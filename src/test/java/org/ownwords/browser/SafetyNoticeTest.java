package org.ownwords.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.web.Kitchen;

/** Words that may mean danger: the worker sees at once, the family never. */
class SafetyNoticeTest {
    private static final String WORDS = "some nights i just want to go to sleep and never wake up";
    private static final String SAYS = "This may be a safety concern: follow your agency’s steps now.";

    @TempDir
    Path folder;

    private Kitchen kitchen;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void atATalk() throws Exception {
        kitchen = new Kitchen(folder);
        context = Browsers.shared().newContext();
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.navigate(kitchen.server.startLink());
        page.locator("text=Open the made-up family").click();
        page.waitForURL("**/files/*");
        page.locator(".tabs a:has-text('Talk')").click();
        page.waitForURL("**/talks/*");
    }

    @AfterEach
    void end() {
        context.close();
        kitchen.close();
    }

    @Test
    void theWorkerIsToldAtOnce_andPutsItAwayWhileTheMarkStays() {
        assertThat(page.locator("#notice").count())
                .as("before anything was said")
                .isZero();
        say("1", "this traffic is killing me but we got to the park");
        assertThat(page.locator("#notice").count()).as("an idiom").isZero();

        say("1", WORDS);
        Locator notice = page.locator("#notice");
        notice.waitFor();
        assertThat(notice.innerText()).contains(SAYS).contains(WORDS).contains("Rosa");
        Locator mark = page.locator(".line:has-text('never wake up') .mark-concern");
        assertThat(mark.isVisible()).isTrue();
        assertThat(page.evaluate("document.activeElement.id"))
                .as("typing goes on")
                .isEqualTo("words");

        page.locator("#notice-seen").click();
        assertThat(notice.isVisible()).isFalse();
        say("1", "we did puzzles on Sunday");
        assertThat(notice.isVisible()).as("what was put away").isFalse();
        page.reload();
        assertThat(notice.isVisible()).as("after a reload").isFalse();
        assertThat(mark.isVisible()).as("the mark beside the line").isTrue();

        say("1", "he said he will kill me if I leave him");
        page.locator("#notice:has-text('kill me')").waitFor();
    }

    @Test
    void theTableSeesADotAndNothingElse() {
        say("1", WORDS);
        page.locator("#notice").waitFor();
        page.keyboard().press("F8");
        page.locator("body.table-view").waitFor();
        page.locator(".tabs a:has-text('Talk')").click();
        page.waitForURL("**/talks/*");

        assertThat(page.content()).doesNotContain("safety concern").doesNotContain("mark-concern");
        assertThat(page.locator("#notice").innerText()).isEqualTo("Note for the worker");
        assertThat(page.locator("#notice").boundingBox().width).isLessThan(10);
        for (String tab : new String[] {"Plan", "For the fridge"}) {
            page.locator(".tabs a:has-text('" + tab + "')").click();
            assertThat(page.locator("#notice").count()).as(tab).isZero();
        }
    }

    private void say(String speaker, String words) {
        int before = page.locator("#lines > li").count();
        page.locator("#words").focus();
        page.keyboard().press(speaker);
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        page.locator("#lines > li").nth(before).waitFor();
        page.locator("#saved[data-state=saved]").waitFor();
    }
}
