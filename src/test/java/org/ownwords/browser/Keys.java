package org.ownwords.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Someone who uses a page without a mouse. */
final class Keys {
    /** More than there are stops on any page. */
    private static final int FAR = 250;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Goes on with Tab until that element has the focus. */
    Keys to(String selector) {
        for (int i = 0; i < FAR; i++) {
            if (hasFocus(selector)) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("No key leads to " + selector + " on " + page.url());
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses a button or follows a link. */
    void enter(String selector) {
        to(selector).press("Enter");
    }

    /** Opens a fold that is closed. */
    void unfold(String summary) {
        to(summary);
        if (!(Boolean) page.evaluate("document.activeElement.parentElement.open")) {
            press("Enter");
        }
    }

    /** In the talk: a speaker's key, the words, Enter; then waits until it is kept. */
    void say(String speaker, boolean exact, String words) {
        assertThat(hasFocus("#words")).as("the cursor is where the words go").isTrue();
        int before = page.locator("#lines > li").count();
        press(speaker);
        if (exact) {
            press("F2");
        }
        type(words).press("Enter");
        page.locator("#lines > li").nth(before).waitFor();
        page.locator("#saved[data-state=saved]").waitFor();
        assertThat(page.locator("#words").inputValue()).isEmpty();
    }

    private boolean hasFocus(String selector) {
        return (Boolean) page.evaluate("s => Boolean(document.activeElement?.matches(s))", selector);
    }
}
