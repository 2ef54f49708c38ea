package org.ownwords.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApartTest {
    @ParameterizedTest
    @CsvSource({
        "Steve,        Steve,        true",
        "STEVE miller, Steve Miller, true",
        "Steve,        Steve Miller, true",
        "Steve Miller, Steve,        true",
        "Steve Young,  Steve Miller, false",
        "Steven,       Steve,        false",
        "Miller,       Steve Miller, false",
    })
    void aPersonGoesByTheWholeNameOrTheFirst(String name, String entry, boolean apart) {
        assertThat(apart(Apart.Kind.PERSON, entry).isAbout(Person.of("p1", name, Role.PARENT)))
                .isEqualTo(apart);
    }

    @Test
    void nicknamesCount_andPlacesAreNobody() {
        Person mike =
                new Person(new PersonId("p1"), 1, "Michael", List.of("Mike"), Role.NETWORK, "", null, true, false);

        assertThat(apart(Apart.Kind.PERSON, "Mike Jones").isAbout(mike)).isTrue();
        assertThat(apart(Apart.Kind.PLACE, "Mike").isAbout(mike)).isFalse();
    }

    private static Apart apart(Apart.Kind kind, String text) {
        return new Apart(new ApartId("a1"), kind, text);
    }
}
