package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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
import org.ownwords.text.Roster;

/** Verbs of no list, agreement as at home, notes, short answers: one line each, and what is told of it ("-": nothing). */
class AnyVerbTest {
    private static final Person KAY = person("kay", "Kay", Role.PARENT, "mother");
    private static final Person JAY = person("jay", "Jay", Role.CHILD, "son");
    private static final Person TONYA = person("tonya", "Tonya", Role.NETWORK, "Kay's sister");

    @ParameterizedTest
    @CsvFileSource(resources = "/hearing/any-verb.tsv", delimiter = '\t', quoteCharacter = '\0')
    void isHeardByItsPlace(String speaker, String words, String told) {
        PersonId by = new PersonId(speaker.toLowerCase(Locale.ROOT));
        Line line = new Line(
                new LineId("l1"),
                1,
                new TalkId("talk"),
                by,
                words,
                Wording.EXACT,
                Audience.TEAM,
                by.equals(KAY.id()) ? QuestionKind.EXCEPTION : QuestionKind.RELATIONSHIP,
                null);
        Line known = new Line(
                new LineId("l0"),
                1,
                new TalkId("talk"),
                KAY.id(),
                "Jay is nine.",
                Wording.EXACT,
                Audience.TEAM,
                QuestionKind.EXCEPTION,
                null);
        Roster roster = new Roster(List.of(KAY, JAY, TONYA), null);
        Material material = new Material(List.of(known, line), roster, List.of(), Set.of(), List.of());

        List<String> texts = Desk.DRAFTER.propose(material).ideas().stream()
                .map(Idea::text)
                .map(text -> text.replaceAll(" \\w+ has seen \\w+ do this\\.$", ""))
                .toList();

        assertThat(texts).isEqualTo(told.equals("-") ? List.of() : List.of(told));
    }

    private static Person person(String id, String name, Role role, String relation) {
        return new Person(new PersonId(id), 1, name, List.of(), role, relation, null, true, true);
    }
}
