package org.ownwords.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Category;
import org.ownwords.plan.Dimension;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.NumberId;
import org.ownwords.plan.Objective;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.PlanDates;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.plan.ScaleNumber;
import org.ownwords.plan.Step;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;
import org.ownwords.plan.Worry;
import org.ownwords.plan.WorryId;

/** Builds a family's file for the tests of plan and readiness rules, one fact after the other. */
final class Family {
    private static final TalkId TALK = new TalkId("t1");

    private final List<Person> people = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final List<Worry> worries = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<ScaleNumber> numbers = new ArrayList<>();
    private final List<Objective> objectives = new ArrayList<>();
    private final Map<ObjectiveId, Map<PersonId, Agreement>> agreements = new HashMap<>();
    private final Map<Step, LocalDate> steps = new EnumMap<>(Step.class);
    private @Nullable PlanDates dates;

    static Family family() {
        return new Family();
    }

    Family person(String name, Role role) {
        people.add(Person.of(id(name).value(), name, role));
        return this;
    }

    Family child(String name, @Nullable Integer age, boolean present) {
        people.add(new Person(id(name), 1, name, List.of(), Role.CHILD, "", age, present, false));
        return this;
    }

    Family friend(String name, int age) {
        people.add(new Person(id(name), 1, name, List.of(), Role.NETWORK, "", age, true, false));
        return this;
    }

    Family marked(Flag flag) {
        flags.add(flag);
        return this;
    }

    Family keptApart(Apart.Kind kind, String text) {
        apart.add(new Apart(new ApartId("a" + apart.size()), kind, text));
        return this;
    }

    Family worry(String id, String goal) {
        worries.add(new Worry(new WorryId(id), 1, Worry.Kind.DANGER, "Ana worries about " + id, goal));
        return this;
    }

    Family says(@Nullable String name, QuestionKind kind) {
        return line(name, kind, "I call my sister");
    }

    Family saying(String name, String words) {
        return line(name, QuestionKind.OPENING, words);
    }

    private Family line(@Nullable String name, QuestionKind kind, String words) {
        lines.add(new Line(
                new LineId("l" + lines.size()),
                1,
                TALK,
                name == null ? null : id(name),
                words,
                Wording.NOTED,
                Audience.TEAM,
                kind,
                null));
        return this;
    }

    Family number(String name, Dimension dimension, @Nullable Integer value, boolean privately) {
        numbers.add(new ScaleNumber(new NumberId("n" + numbers.size()), TALK, dimension, id(name), value, privately));
        return this;
    }

    Family objective(String owner, Category category, String worry, String text) {
        objectives.add(new Objective(
                new ObjectiveId("o" + objectives.size()),
                1,
                id(owner),
                text,
                category,
                List.of(),
                new WorryId(worry),
                List.of(),
                List.of(id(owner)),
                List.of()));
        return this;
    }

    /** Gives someone a part in the last step. */
    Family part(String name) {
        Objective last = objectives.remove(objectives.size() - 1);
        List<PersonId> parts = new ArrayList<>(last.parts());
        parts.add(id(name));
        objectives.add(new Objective(
                last.id(),
                1,
                last.owner(),
                last.text(),
                last.category(),
                last.quotes(),
                last.worry(),
                List.of(),
                parts,
                List.of()));
        return this;
    }

    /** Says yes to every step so far. */
    Family agreed(String name) {
        objectives.forEach(
                o -> agreements.computeIfAbsent(o.id(), k -> new HashMap<>()).put(id(name), Agreement.YES));
        return this;
    }

    /** Puts a quote of a line of that person under the last step. */
    Family resting(String name) {
        Objective last = objectives.remove(objectives.size() - 1);
        Line line = lines.stream()
                .filter(l -> id(name).equals(l.speaker()))
                .findFirst()
                .orElseThrow();
        objectives.add(new Objective(
                last.id(),
                1,
                last.owner(),
                last.text(),
                last.category(),
                List.of(Quote.of(line)),
                last.worry(),
                List.of(),
                last.parts(),
                List.of()));
        return this;
    }

    Family done(Step step) {
        steps.put(step, LocalDate.of(2025, 1, 10));
        return this;
    }

    Family dates(LocalDate start, LocalDate end) {
        dates = new PlanDates(start, end);
        return this;
    }

    Dossier dossier() {
        return new Dossier(
                "Maple", people, apart, flags, worries, lines, numbers, objectives, agreements, steps, dates, 0);
    }

    private static PersonId id(String name) {
        return new PersonId(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
    }
}
