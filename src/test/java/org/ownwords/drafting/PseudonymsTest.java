package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;

class PseudonymsTest {
    private static final List<Person> PEOPLE = List.of(
            new Person(new PersonId("a"), 1, "José María Núñez", List.of("Chema"), Role.PARENT, "", null, true, false),
            Person.of("b", "Will Carter", Role.NETWORK),
            Person.of("c", "Grandma Claire", Role.NETWORK),
            Person.of("d", "Anne-Marie Núñez", Role.CHILD),
            Person.of("e", "Bo", Role.CHILD));

    private final Pseudonyms pseudonyms = Pseudonyms.of(PEOPLE, Set.of("will", "carter"), List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I call José when it is bad.            | I call P1 when it is bad.",
                "i call jose                            | i call P1",
                "I CALL JOSÉ NOW                        | I CALL P1 NOW",
                "José María Núñez's house               | P1's house",
                "José’s house, joses house              | P1’s house, P1s house",
                "Chema and Maria                        | P1 and P1",
                "Will will call me                      | P2 will call me",
                "Claire helps. Grandma helps.           | P3 helps. Grandma helps.",
                "grandma claire helps                   | P3 helps",
                "Anne-Marie and Anne and anne marie     | P4 and P4 and P4",
                "the Núñez house                        | the P6 house",
                "bo is a boy, Bob is not                | P5 is a boy, Bob is not",
                "Josefina stays                         | Josefina stays",
            })
    void namesBecomePlaceholders(String typed, String masked) {
        assertThat(pseudonyms.mask(typed).text()).isEqualTo(masked);
    }

    @Test
    void namesHiddenByMarksLineBreaksAndLooseAccentsAreFound() {
        assertThat(pseudonyms.mask("Jo\u200Bse\u0301 came").text()).isEqualTo("P1 came");
        assertThat(pseudonyms.mask("José\nMaría  Núñez came").text()).isEqualTo("P1 came");
        assertThat(pseudonyms.mask("\u202EJosé\u202C came").text()).isEqualTo("P1 came");
        assertThat(pseudonyms.mask("Ｊｏｓｅ came").text()).isEqualTo("P1 came");
    }

    @Test
    void namesGoBackWhereTheirPlaceholdersStand() {
        assertThat(pseudonyms.reveal("P1 will call P2's phone, and P6."))
                .contains("José María Núñez will call Will Carter's phone, and Nunez.");
    }

    @ParameterizedTest
    @CsvSource({
        "p1 will call",
        "P 1 will call",
        "P-1 will call",
        "P1x will call",
        "P9 will call",
        "P01 will call",
        "MrP1 will call",
        "P1_2 will call"
    })
    void aPlaceholderThatIsAlteredOrUnknownIsRefused(String reply) {
        assertThat(pseudonyms.reveal(reply)).isEmpty();
    }

    @Test
    void wordsThatOnlyLookAlikeAreLeftAlone() {
        assertThat(pseudonyms.reveal("She will help 3 times, up to 10 minutes."))
                .contains("She will help 3 times, up to 10 minutes.");
    }

    @Test
    void aPlaceholderNeverLooksLikeSomethingThatWasSaid() {
        Pseudonyms other = Pseudonyms.of(PEOPLE, Set.of(), List.of("We park on P1 and I call José", "PP 2 too"));
        assertThat(other.mask("We park on P1 and I call José").text()).isEqualTo("We park on P1 and I call PPP1");
        assertThat(other.reveal("PPP1 will park on P1")).contains("José María Núñez will park on P1");
    }
}
