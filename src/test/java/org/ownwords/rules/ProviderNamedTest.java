package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.text.Roster;

/** O09: providers by name, each line of {@code text/providers.txt}; and those only the agency knows. */
class ProviderNamedTest {
    private static final List<Person> PEOPLE = List.of(
            Person.of("rosa", "Rosa", Role.PARENT),
            Person.of("ana", "Ana", Role.NETWORK),
            Person.of("mia", "Mia", Role.CHILD),
            Person.of("grace", "Grace", Role.NETWORK),
            Person.of("claire", "Claire", Role.NETWORK),
            Person.of("luke", "Luke", Role.PROFESSIONAL));

    static Stream<String> lines() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ProviderNamedTest.class.getResourceAsStream("/text/providers.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theNameOfAService(String line) {
        int bar = line.indexOf('|');
        String text = line.substring(0, bar).strip();

        assertThat(named(Household.RULES, text, Severity.WARN))
                .as(text)
                .isEqualTo(line.substring(bar + 1).strip());
    }

    @ParameterizedTest
    @CsvSource({
        "Rosa will call Bridges on Monday.,                           Bridges",
        "On Monday Rosa will tell the worker at Dignity how it went.,  Dignity",
        "Rosa will go to Second Wind each Tuesday.,                   Second Wind",
        "Rosa cooks at La Casita del Sol on Fridays.,                 La Casita del Sol",
        "ROSA WILL CALL BRIDGES ON MONDAY.,                           BRIDGES",
        "Rosa crosses two bridges with Mia every day.,                ''",
        "Rosa will get her second wind and call Ana every night.,     ''",
        "Rosa will walk in Bridges Park on Mondays.,                  ''",
    })
    void namesThatOnlyTheAgencyKnows(String text, String name) {
        assertThat(named(Household.IN_HARBOR, text, Severity.WARN)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'Rosa will tell her counselor, Luke, each week what she tried.',  Luke",
        "Rosa will talk with therapist Luis Ortega every Monday.,          Luis Ortega",
        "'Each Friday Dana, her case manager, will call Rosa.',            Dana",
        "Rosa will talk with her therapist every Monday.,                  ''",
        "Rosa will talk with Luke every Monday.,                           ''",
        "'Ana, her sister, will call Rosa each Friday.',                   ''",
    })
    void aHelperByNameIsOnlyAsked(String text, String name) {
        assertThat(named(Household.RULES, text, Severity.ASK)).isEqualTo(name);
    }

    private static String named(Rules rules, String text, Severity severity) {
        Context context = new Context(
                new Roster(PEOPLE, null), PEOPLE.get(0).id(), Set.of(), List.of(), null, Context.Link.LINKED);
        return rules.check(text, context).stream()
                .filter(f -> f.catalogue().equals("O09") && f.severity() == severity)
                .map(f -> text.substring(f.start(), f.end()))
                .collect(Collectors.joining("; "));
    }
}
