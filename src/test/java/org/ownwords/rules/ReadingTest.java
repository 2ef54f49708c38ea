package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ownwords.Real;
import org.ownwords.text.ReadingLevel;
import org.ownwords.text.Roster;
import org.ownwords.text.Syllables;

/** The reading level as it was measured on the guide's own examples and on service-driven passages. */
class ReadingTest {
    private static final Syllables SYLLABLES = new Syllables(Household.LEXICON);
    private static final List<Labelled> GUIDE = Labelled.file("guide_examples_named.jsonl");

    /** Measured before with another tool: pooled 7.8 by Flesch-Kincaid. Tools differ by half a grade. */
    @Test
    void theGuideItselfPoolsToBetweenGradeSixAndEight() {
        ReadingLevel pooled = GUIDE.stream().map(ReadingTest::level).reduce(ReadingLevel.NOTHING, ReadingLevel::plus);

        assertThat(pooled.words()).isBetween(1300, 1400);
        assertThat(pooled.sentences()).isBetween(64, 68);
        assertThat(pooled.fleschKincaid()).isCloseTo(7.8, within(0.6));
        assertThat(pooled.colemanLiau()).isCloseTo(6.4, within(0.6));
    }

    @TestFactory
    Stream<DynamicTest> noneOfTheGuidesExamplesIsHardByItsWords() {
        return GUIDE.stream()
                .map(c -> DynamicTest.dynamicTest(c.toString(), () -> {
                    assertThat(level(c).colemanLiau()).isLessThanOrEqualTo(9);
                    assertThat(c.found()).doesNotContain("O12");
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyServiceDrivenPassageIs() {
        return Labelled.file("jargon_passages.jsonl").stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.toString(), () -> assertThat(c.found()).contains("O12")));
    }

    @Test
    void aLongNameMakesNothingHarder() {
        String ann = "Ann will walk the dog every morning with Leo.";
        String alejandra = "Alejandra-Montserrat will walk the dog every morning with Leo.";

        assertThat(of(alejandra)).isEqualTo(of(ann));
        assertThat(of("On Monday Ana will go to Maplewood.").letters())
                .as("places too")
                .isEqualTo(of("On Monday Ana will go to Rome.").letters());
    }

    @Test
    void withoutWordsThereIsNoGrade() {
        assertThat(of("1. 2. —").colemanLiau()).isZero();
        assertThat(ReadingLevel.NOTHING.highest()).isZero();
    }

    private static ReadingLevel level(Labelled labelled) {
        return ReadingLevel.of(
                Real.ANALYZER.analyze(labelled.text(), labelled.context().roster()), SYLLABLES);
    }

    private static ReadingLevel of(String text) {
        return ReadingLevel.of(Real.ANALYZER.analyze(text, Roster.NOBODY), SYLLABLES);
    }
}
