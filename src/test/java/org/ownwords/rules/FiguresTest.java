package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Our own labelled texts: many voices, good and poor, and pairs that differ in one fault. It prints the figures by tier
 * and rule; {@code -Downwords.misses} prints every text that is judged wrongly. The limits keep us from falling back.
 */
class FiguresTest {
    /** What the first release judged; its texts are labelled for no other rule. */
    private static final Set<String> FIRST_RULES =
            Set.of("O01", "O02", "O03", "O05", "O07", "O09", "O10", "O14", "O18", "O20", "O25");

    private static final Set<String> PEOPLE_RULES = Set.of("N02", "N03", "N04", "N05", "O01", "O02", "O23", "O25");

    @Test
    void theTextsOfTheFirstRelease() {
        Scores scores = scores(
                "first release",
                Labelled.file("own.jsonl").stream()
                        .map(c -> c.asking(FIRST_RULES))
                        .toList());
        assertThat(scores.goodBlocked()).hasSizeLessThanOrEqualTo(1);
        assertThat(scores.recall(Severity.BLOCK)).isGreaterThan(0.95);
        assertThat(scores.precision(Severity.BLOCK)).isGreaterThan(0.95);
    }

    /** Written for development: rules were mended against it. */
    @Test
    void theHalfUsedForDevelopment() {
        Scores scores = scores("development", Labelled.file("dev.jsonl"));
        assertThat(scores.goodBlockedShare()).isLessThanOrEqualTo(0.02);
        assertThat(scores.precision(Severity.BLOCK)).isGreaterThan(0.97);
        assertThat(scores.recall(Severity.BLOCK)).isGreaterThan(0.9);
    }

    /** Written before the rules they test were touched, and by another hand than the rules'. */
    @Test
    void theHalfWrittenFirst() {
        Scores scores = scores("written first", Labelled.file("first.jsonl"));
        assertThat(scores.goodBlockedShare()).isLessThanOrEqualTo(0.01);
        assertThat(scores.precision(Severity.BLOCK)).isGreaterThan(0.97);
        assertThat(scores.recall(Severity.BLOCK)).isGreaterThan(0.9);
    }

    /** Written by a hand that had seen neither rules nor other texts, after the rules; the first measure is in the README. */
    @Test
    void theTextsWrittenLast() {
        Scores scores = scores("written last", Labelled.file("last.jsonl"));
        assertThat(scores.goodBlockedShare()).isLessThanOrEqualTo(0.01);
        assertThat(scores.precision(Severity.BLOCK)).isGreaterThan(0.97);
        assertThat(scores.recall(Severity.BLOCK)).isGreaterThan(0.9);
    }

    /** Pairs that differ in one fault, written for development. */
    @Test
    void thePairsUsedForDevelopment() {
        Scores scores = scores("pairs", Labelled.file("pairs.jsonl"));
        assertThat(scores.goodBlockedShare()).isLessThanOrEqualTo(0.01);
        assertThat(scores.precision(Severity.BLOCK)).isGreaterThan(0.97);
        assertThat(scores.recall(Severity.BLOCK)).isGreaterThan(0.9);
    }

    /** Written by two hands that saw neither rules nor other texts; measured once, then used for mending. */
    @Test
    void theTextsOfTwoFreshHands() {
        Scores scores = scores("two fresh hands", Labelled.file("fresh.jsonl"));
        assertThat(scores.goodBlockedShare()).isLessThanOrEqualTo(0.01);
        assertThat(scores.precision(Severity.BLOCK)).isGreaterThan(0.97);
        assertThat(scores.recall(Severity.BLOCK)).isGreaterThan(0.9);
    }

    /** Written while the rules about people were mended, and labelled for these alone. */
    @Test
    void theTextsAboutPeople() {
        Scores scores = scores(
                "people",
                Labelled.file("people.jsonl").stream()
                        .map(c -> c.asking(PEOPLE_RULES))
                        .toList());
        assertThat(scores.goodBlockedShare()).isLessThanOrEqualTo(0.03);
        assertThat(scores.precision(Severity.BLOCK)).isGreaterThan(0.97);
        assertThat(scores.recall(Severity.BLOCK)).isGreaterThan(0.85);
    }

    /** Written by two more hands; measured once after all mending, then used for mending. */
    @Test
    void theUnseenTexts() {
        Scores scores = scores("unseen", Labelled.file("unseen.jsonl"));
        assertThat(scores.goodBlockedShare()).isLessThanOrEqualTo(0.01);
        assertThat(scores.precision(Severity.BLOCK)).isGreaterThan(0.95);
        assertThat(scores.recall(Severity.BLOCK)).isGreaterThan(0.9);
    }

    /** Written by two more hands, measured at the very end, and never used for mending: what to expect of new texts. */
    @Test
    void theForecast() {
        Scores scores = scores("forecast", Labelled.file("forecast.jsonl"));
        assertThat(scores.goodBlockedShare()).isLessThanOrEqualTo(0.01);
        assertThat(scores.precision(Severity.BLOCK)).isGreaterThan(0.93);
        assertThat(scores.recall(Severity.BLOCK)).isGreaterThan(0.87);
    }

    private static Scores scores(String name, List<Labelled> texts) {
        Scores scores = new Scores(texts);
        System.out.println(scores.table(name));
        if (System.getProperty("ownwords.misses") != null) {
            System.out.println(scores.misses());
        }
        return scores;
    }
}
