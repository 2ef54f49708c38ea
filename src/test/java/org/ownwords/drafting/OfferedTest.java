package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;
import org.ownwords.plan.Worry;
import org.ownwords.plan.WorryId;
import org.ownwords.text.Roster;

/** Single lines, each of another class: what sounds like an offer and is none, and what is one though it sounds odd. */
class OfferedTest {
    private static final Roster ROSTER = new Roster(
            List.of(
                    person("rosa", "Rosa", Role.PARENT, "Mia's mom"),
                    person("mia", "Mia", Role.CHILD, "Rosa's daughter"),
                    person("theo", "Theo", Role.CHILD, "Rosa's son"),
                    person("ana", "Ana", Role.NETWORK, "Rosa's sister"),
                    person("ortiz", "Mr. Ortiz", Role.NETWORK, "neighbor"),
                    person("dee", "Dee", Role.NETWORK, "friend"),
                    person("park", "Ms. Park", Role.PROFESSIONAL, "counselor"),
                    person("sam", "Sam", Role.WORKER, "")),
            LocalDate.parse("2026-12-01"));

    private static final Worry WORRY =
            new Worry(new WorryId("w1"), 1, Worry.Kind.HARM, "Rosa drank and left Mia alone.", "");

    @ParameterizedTest
    @CsvFileSource(resources = "/hearing/not-offered.csv", delimiter = '|', quoteCharacter = '~')
    void whatWasNotOfferedIsNoIdea(String speaker, QuestionKind kind, String words) {
        assertThat(ideas(speaker, kind, words)).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/hearing/offered.csv", delimiter = '|', quoteCharacter = '~')
    void whatWasOfferedIsAnIdea(String speaker, QuestionKind kind, String words) {
        assertThat(ideas(speaker, kind, words)).hasSize(1);
    }

    /** The texts of what rests on the line; building a network rests on nothing said. */
    private static List<String> ideas(String speaker, QuestionKind kind, String words) {
        Line line = new Line(
                new LineId("t1"),
                1,
                new TalkId("talk"),
                new PersonId(speaker),
                words,
                Wording.EXACT,
                Audience.TEAM,
                kind,
                null);
        Material material = new Material(List.of(line), ROSTER, List.of(WORRY), Set.of(), List.of());
        return Desk.DRAFTER.propose(material).ideas().stream()
                .filter(idea -> !idea.quotes().isEmpty())
                .map(Idea::text)
                .toList();
    }

    private static Person person(String id, String name, Role role, String relation) {
        return new Person(
                new PersonId(id), 1, name, List.of(), role, relation, role == Role.CHILD ? 8 : null, true, true);
    }
}
