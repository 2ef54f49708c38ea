package org.ownwords.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.Real;
import org.ownwords.rules.Context;
import org.ownwords.text.Lexicon;
import org.ownwords.text.Mention;
import org.ownwords.text.Roster;

/** First names that are also half the name of a city. */
class NamesTest {
    private static final Lexicon LEXICON = LexiconFiles.load();

    @Test
    void noFirstNameIsOnTheListOfWhatIsNoName() {
        assertThat(LEXICON.list("first-names")).isNotEmpty().doesNotContainAnyElementsOf(LEXICON.list("not-names"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jose", "José", "Diego", "Francisco"})
    void someoneOfThatNameActs(String name) {
        assertThat(Real.RULES.check(name + " will call Ana every Friday.", Context.NOTHING))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"San Jose", "San Diego", "San Francisco"})
    void theCityIsNobody(String city) {
        String text = "Every Friday Maria will take the bus to " + city + ".";

        assertThat(Real.ANALYZER.analyze(text, Roster.NOBODY).mentions())
                .extracting(Mention::span)
                .extracting(span -> span.of(text))
                .containsExactly("Maria");
    }
}
