package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.Real;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;
import org.ownwords.text.Roster;

/**
 * Texts and files far larger than any family's. Nothing here looks at a clock: what takes the square of its length would
 * take minutes at these sizes, and the build would show it.
 */
class MonstersTest {
    private static final int LENGTH = 100_000;
    private static final int PEOPLE = 50_000;

    private static final List<Person> FAMILY = List.of(
            Person.of("rosa", "Rosa Vega", Role.PARENT),
            Person.of("steve", "Steve", Role.PARENT),
            Person.of("mia", "Mia", Role.CHILD),
            Person.of("ana", "Ana", Role.NETWORK));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rosa will call Ana every night. ",
                "Rosa will call Ana and ",
                "call Ana, ",
                "\"a\" ",
                "“I will call” ",
                "When Rosa drinks, ",
                "Steve will call Rosa at the house ",
                "Mom will ",
                "they will call ",
                "Zorblax and ",
                "reunification ",
                "CWS ",
                "Dr. ",
                "[ ",
                "every day ",
                "her mother ",
                "not ",
                "'",
                "a",
                "1:",
                "e\u0301",
                "\u202e\u200d",
                "\u0001a "
            })
    void aTextOfTheSameWordsOverAndOver(String words) {
        String text = words.repeat(LENGTH / words.length());
        List<Context.Utterance> said = List.of(new Context.Utterance(null, "When I get that feeling I call Ana"));

        assertSound(text, new Context(roster(FAMILY), owner(), Set.of(Flag.DV), apart(), said, Context.Link.LINKED));
    }

    @Test
    void aFileWithMorePeopleThanATown() {
        List<Person> people = new ArrayList<>(FAMILY);
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Person.of("p" + i, "Na" + letters(i) + " Fa" + letters(7 * i), Role.NETWORK));
        }
        String text = "Rosa will call Ana every night, and Mia can call Nabc Fahij. ";

        assertSound(
                text.repeat(20),
                new Context(roster(people), owner(), Set.of(Flag.DV), apart(), null, Context.Link.LINKED));
    }

    @Test
    void morePeopleSpeakThanAnyoneCanHear() {
        List<Context.Utterance> said = new ArrayList<>();
        for (int i = 0; i < PEOPLE / 10; i++) {
            said.add(new Context.Utterance(null, "I call " + letters(i) + " at " + i));
        }

        assertSound(
                "Rosa will call Bob at 7 on Friday and say “I will come”. ".repeat(20),
                new Context(roster(FAMILY), owner(), Set.of(), List.of(), said, Context.Link.LINKED));
    }

    @Test
    void actsThatAreJudgedByEachOther() {
        assertSound(
                "Mia will set out Rosa's insulin and make sure she takes it, and Ana will call.",
                new Context(roster(FAMILY), owner(), Set.of(), List.of(), null, Context.Link.LINKED));
    }

    private static void assertSound(String text, Context context) {
        List<Finding> findings = Real.RULES.check(text, context);

        assertThat(findings).allSatisfy(f -> {
            assertThat(f.start()).isBetween(0, f.end());
            assertThat(f.end()).isLessThanOrEqualTo(text.length());
        });
        assertThat(findings).extracting(Finding::start).isSorted();
    }

    private static Roster roster(List<Person> people) {
        return new Roster(people, LocalDate.of(2026, 1, 15));
    }

    private static PersonId owner() {
        return new PersonId("rosa");
    }

    private static List<Apart> apart() {
        return List.of(new Apart(new ApartId("a1"), Apart.Kind.PERSON, "Steve"));
    }

    /** A number in letters: 27 is "bb". */
    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? last : letters(number / 26) + last;
    }
}
