package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

class MaskedTest {
    private static final String LINE = "Well, I call Ana\u200B’s house – every night – and Zoë sings 🎵 with me.";

    private final Pseudonyms pseudonyms = Pseudonyms.of(
            List.of(Person.of("a", "Ana", Role.NETWORK), Person.of("z", "Zoë", Role.CHILD)), Set.of(), List.of());
    private final Masked masked = pseudonyms.mask(LINE);

    @Test
    void theModelSeesPlaceholders() {
        assertThat(masked.text()).isEqualTo("Well, I call P1’s house – every night – and P2 sings 🎵 with me.");
    }

    @Test
    void aStretchIsFoundInTheWordsAsTyped() {
        assertThat(found("I call P1’s house")).isEqualTo("I call Ana\u200B’s house");
        assertThat(found("P2 sings 🎵 with")).isEqualTo("Zoë sings 🎵 with");
        assertThat(found(masked.text())).isEqualTo(LINE);
    }

    @Test
    void caseAndApostrophesAreForgivenForTheQuoteIsTheStretchItself() {
        assertThat(found("i call p1's HOUSE")).isEqualTo("I call Ana\u200B’s house");
    }

    @Test
    void itGrowsToWholeWordsAndWholeNames() {
        assertThat(found("ll, I call P")).isEqualTo("Well, I call Ana\u200B");
        assertThat(found("very night – an")).isEqualTo("every night – and");
    }

    @Test
    void wordsThatDoNotStandThereAreNotFound() {
        assertThat(masked.find("I call P2’s house")).isEmpty();
        assertThat(masked.find("I call Ana’s house")).isEmpty();
        assertThat(masked.find("every  night")).isEmpty();
        assertThat(masked.find(" ")).isEmpty();
    }

    @Test
    void aSmallWordProvesNothingUnlessItWasTheWholeAnswer() {
        assertThat(masked.find("I")).isEmpty();
        assertThat(pseudonyms.mask("Singing.").find("Singing")).isPresent();
    }

    private String found(String words) {
        return masked.find(words).orElseThrow().of(LINE);
    }
}
