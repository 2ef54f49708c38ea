package org.ownwords.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.web.Kitchen;

/** A whole talk, from an empty list of files to the page for the fridge, by keyboard alone. */
class WholeTalkTest {
    @TempDir
    Path folder;

    @Test
    void fromTheFirstPageToThePlanByKeyboardAlone() throws Exception {
        try (Kitchen kitchen = new Kitchen(folder);
                var context = Browsers.shared().newContext()) {
            Page page = context.newPage();
            page.setDefaultTimeout(15_000);
            page.navigate(kitchen.server.startLink());
            Keys keys = new Keys(page);
            openFile(page, keys);
            addPeople(page, keys);
            writeWorry(page, keys);
            talk(page, keys);
            String agreed = ideas(page, keys);
            sayBack(page, keys);
            keys.enter(".tabs a[href$='/papers/fridge']");
            page.waitForURL("**/papers/fridge");
            assertThat(page.locator(".paper").innerText()).contains(agreed);
        }
    }

    private static void openFile(Page page, Keys keys) {
        keys.to("#file-name").type("Juniper").press("Enter");
        page.waitForURL("**/files/*");
        assertThat(page.locator(".file-name").innerText()).contains("Juniper");
    }

    private static void addPeople(Page page, Keys keys) {
        add(page, keys, "Dee", "parent", 1);
        add(page, keys, "Kai", "child", 2);
        add(page, keys, "Ruth", "family", 3);
    }

    private static void add(Page page, Keys keys, String name, String role, int number) {
        keys.unfold("#add-person > summary");
        keys.to("#new-name").type(name);
        keys.to("#new-role").type(role).press("Tab");
        keys.to("#new-name").press("Enter");
        page.locator(".people > li").nth(number - 1).waitFor();
        assertThat(page.locator(".people > li").nth(number - 1).innerText()).contains(name, role);
    }

    private static void writeWorry(Page page, Keys keys) {
        keys.unfold("#add-worry > summary");
        keys.to("#new-worry").type("Dee fell asleep on pills and Kai could not wake her.");
        keys.to("#new-goal").type("A sober grown-up is with Kai every night for six months.");
        keys.enter("#add-worry button[type=submit]");
        page.locator(".worries > li").waitFor();
    }

    private static void talk(Page page, Keys keys) {
        keys.unfold(".talks details > summary");
        keys.enter(".talks details button[type=submit]");
        page.waitForURL("**/talks/*");
        keys.press("F4");
        page.locator(".question .over:text-is('Asked')").waitFor();
        keys.say("1", true, "I want Kai home and me awake");
        keys.say("?", false, "somebody in the back says amen");
        keys.say("2", false, "likes pancakes");
        moveOn(page, keys, "EXCEPTIONS");
        keys.say("1", true, "When I want pills I call Ruth and we walk until it passes");
        keys.say("3", false, "sees her every Sunday");
        moveOn(page, keys, "RELATIONSHIPS");
        keys.unfold("#move-on");
        keys.enter("#tap-NOT_TODAY");
        page.locator(".stages .here:has-text('Future')").waitFor();
        keys.to("#words");
        keys.say("1", true, "Every night I will read Kai a story at eight and Ruth will ask how it went");
        moveOn(page, keys, "SCALING");
        keys.enter("#scale-value-7");
        page.locator(".given .big:text-is('7')").waitFor();
    }

    private static void moveOn(Page page, Keys keys, String stage) {
        keys.enter("#move-on");
        page.locator("#stage-" + stage).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        keys.to("#words");
    }

    private static String ideas(Page page, Keys keys) {
        keys.enter(".tabs a[href$='/ideas']");
        page.waitForURL("**/ideas");
        keys.enter("#request-draft");
        page.locator(".idea").first().waitFor();
        String idea = page.locator(".idea:not(:has(.check.block))").first().getAttribute("id");
        String agreed = page.locator("#" + idea + "-text").innerText();
        keys.enter("#" + idea.replace("idea-", "keep-idea-"));
        page.locator("#" + idea + ".kept").waitFor();
        keys.enter("#" + idea.replace("idea-", "accept-"));
        page.locator(".past li").waitFor();
        return agreed;
    }

    private static void sayBack(Page page, Keys keys) {
        keys.enter(".tabs a[href$='/plan']");
        page.waitForURL("**/plan");
        assertThat(page.locator(".status").innerText()).contains("waiting on").contains("Dee");
        keys.unfold(".say-back > summary");
        keys.to(".say-back textarea").type("I call Ruth and read to Kai");
        keys.press("Tab").press("Space");
        keys.enter(".say-back button[type=submit]");
        page.locator(".say-back .badge.good").first().waitFor();
    }
}
