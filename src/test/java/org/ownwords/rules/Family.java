package org.ownwords.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        lines.add(new Line(
                new LineId("l" + lines.size()),
                1,
                TALK,
                name == null ? null : id(name),
                "I call my sister",
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
                "Maple", people, apart, flags, worries, lines, numbers, objectives, Map.of(), steps, dates, 0);
    }

    private static PersonId id(String name) {
        return new PersonId(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
    }
}
