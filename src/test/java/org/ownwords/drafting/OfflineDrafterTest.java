package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Quote;

class OfflineDrafterTest {

    @Test
    void tellsTheFamilysActsInTheThirdPersonWithRealNames() {
        assertThat(texts("first", "rosa-chatty"))
                .startsWith("When Rosa gets that feeling, she will call her sister Ana.")
                .contains(
                        "Lupe will take Mia on Fridays after school.",
                        "Rosa will make pancakes on Saturdays and let Mia flip one.",
                        "If the curtains are closed at ten, Mr. Ortiz will knock.");
    }

    @Test
    void notesAreWrittenOut() {
        assertThat(texts("first", "notes-shorthand"))
                .contains(
                        "Keisha will call Tonya when the urge comes and stay on phone until it passes.",
                        "Coach Reed will take Keisha to gym on Monday and Wednesday at 6 a.m.");
    }

    @Test
    void whatNobodySaidIsAQuestionWithTheNamesIn() {
        Idea idea = family("first", "few-words").stream()
                .filter(i -> i.text().contains("truck"))
                .findFirst()
                .orElseThrow();

        assertThat(idea.gaps())
                .extracting(gap -> gap.detail() + ": " + gap.question())
                .contains(
                        Detail.HOW_OFTEN + ": When, or how often, will Ray go out to the truck and sit there?",
                        Detail.HELPER + ": Who could help Ray with this, or would notice when it happens?");
    }

    @Test
    void everyQuoteIsTheFamilysExactWords() {
        Family rosa = one("first", "rosa-chatty");
        Idea idea = Desk.DRAFTER.propose(rosa.material()).ideas().get(0);

        assertThat(idea.quotes())
                .extracting(q -> words(rosa, q))
                .contains(
                        "when I get that feeling I call my sister",
                        "I already called Ana twice this week instead of going to the store");
    }

    @Test
    void inAViolenceFileNothingTouchesTheOneKeptApart() {
        assertThat(texts("first", "dv-survivor")).isNotEmpty().noneMatch(text -> text.contains("Travis"));
    }

    @Test
    void withoutANetworkAskingThoseTheFamilyNamedComesFirst() {
        assertThat(texts("second", "joker-two-parents"))
                .startsWith("Gus will ask Frank to be part of the safety network.");
    }

    /** Processor time of this thread, so that a busy machine does not count. */
    @Test
    void aFamilysDraftTakesAtMostTwentyMilliseconds() {
        Material rosa = one("first", "rosa-chatty").material();
        var threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 60; i++) {
            long start = threads.getCurrentThreadCpuTime();
            Desk.DRAFTER.propose(rosa);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        assertThat(best / 1_000).as("microseconds").isLessThan(20_000);
    }

    private static String words(Family family, Quote quote) {
        return family.material().lines().stream()
                .filter(line -> line.id().equals(quote.line()))
                .map(line -> quote.span().of(line.text()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(String half, String id) {
        return family(half, id).stream().map(Idea::text).toList();
    }

    private static List<Idea> family(String half, String id) {
        return Desk.DRAFTER.propose(one(half, id).material()).ideas();
    }

    private static Family one(String half, String id) {
        return Family.in(half).stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
