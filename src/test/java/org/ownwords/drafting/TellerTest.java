package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Detail;
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

class TellerTest {
    private static final Person LENA = person("Lena", Role.PARENT, "mother");
    private static final Person OTIS = person("Otis", Role.CHILD, "son");
    private static final Person BETTE = person("Bette", Role.NETWORK, "Lena's aunt");
    private static final Person GUS = person("Gus", Role.NETWORK, "Lena's neighbor");
    private static final Person INEZ = person("Inez", Role.NETWORK, "Lena's cousin");

    @Test
    void herIsTheOnlyOneItCanBe() {
        assertThat(texts(
                        List.of(LENA, OTIS, BETTE),
                        said(LENA, "I call Bette when I get shaky."),
                        said(LENA, "I sort the mail with her on Sundays.")))
                .contains("Lena will sort the mail with Bette on Sundays.");
    }

    @Test
    void whereHerCanBeTwoThereIsNoIdea() {
        assertThat(texts(
                        List.of(LENA, OTIS, BETTE, INEZ),
                        said(LENA, "I call Bette or Inez when I get shaky."),
                        said(LENA, "I sort the mail with her on Sundays.")))
                .noneMatch(text -> text.contains("mail"));
    }

    @Test
    void herBesideSomeoneUnknownStaysHer() {
        assertThat(texts(List.of(LENA, OTIS), said(LENA, "I call my sponsor and pray with her every night.")))
                .containsExactly("Lena will call her sponsor and pray with her every night.");
    }

    @Test
    void whatAHelperSeesIsToldAsSeenAndNoPromiseToNotice() {
        List<Idea> ideas = ideas(List.of(LENA, OTIS, GUS), said(GUS, "Lena walks the dog with Otis before school."));

        assertThat(ideas).singleElement().satisfies(idea -> {
            assertThat(idea.text())
                    .isEqualTo("Lena will walk the dog with Otis before school. Gus has seen Lena do this.");
            assertThat(idea.gaps()).noneMatch(gap -> gap.detail() == Detail.NOTICER);
        });
    }

    @Test
    void weAfterTheParentIsTheParentsActToo() {
        List<Idea> ideas =
                ideas(List.of(LENA, OTIS, BETTE), said(BETTE, "Lena comes to my house on Sundays and we cook soup."));

        assertThat(ideas).singleElement().satisfies(idea -> {
            assertThat(idea.owner()).isEqualTo(LENA.id());
            assertThat(idea.text()).isEqualTo("Lena will come to Bette's house on Sundays and they will cook soup.");
        });
    }

    @Test
    void weOfAHelperAloneIsTheHelpers() {
        assertThat(ideas(List.of(LENA, OTIS, BETTE), said(BETTE, "We can take Otis on Fridays after school.")))
                .allMatch(idea -> idea.owner().equals(BETTE.id()));
    }

    private static List<String> texts(List<Person> people, String[]... lines) {
        return ideas(people, lines).stream().map(Idea::text).toList();
    }

    private static List<Idea> ideas(List<Person> people, String[]... said) {
        List<Line> lines = new ArrayList<>();
        for (String[] turn : said) {
            lines.add(new Line(
                    new LineId("l" + lines.size()),
                    1,
                    new TalkId("talk"),
                    new PersonId(turn[0]),
                    turn[1],
                    Wording.EXACT,
                    Audience.TEAM,
                    QuestionKind.EXCEPTION,
                    null));
        }
        Material material = new Material(lines, new Roster(people, null), List.of(), Set.of(), List.of());
        return Desk.DRAFTER.propose(material).ideas();
    }

    private static String[] said(Person speaker, String words) {
        return new String[] {speaker.id().value(), words};
    }

    private static Person person(String name, Role role, String relation) {
        return new Person(
                new PersonId(name.toLowerCase(java.util.Locale.ROOT)),
                1,
                name,
                List.of(),
                role,
                relation,
                null,
                true,
                true);
    }
}
