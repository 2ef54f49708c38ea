package org.ownwords.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Category;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Objective;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.PlanDates;
import org.ownwords.plan.Role;
import org.ownwords.plan.Worry;
import org.ownwords.plan.WorryId;
import org.ownwords.text.Roster;

/** Whom the rules' examples speak of, in every circumstance that makes a rule speak otherwise. */
final class ExampleFamily {
    private static final LocalDate START = LocalDate.of(2025, 1, 15);
    private static final Person TASHA = Person.of("tasha", "Tasha", Role.PARENT);
    private static final List<Person> PEOPLE = List.of(
            TASHA,
            Person.of("leo", "Leo", Role.CHILD),
            Person.of("ana", "Ana", Role.NETWORK),
            Person.of("luke", "Luke", Role.PROFESSIONAL));
    private static final List<Person> BOTH_PARENTS = Stream.concat(
                    PEOPLE.stream(), Stream.of(Person.of("steve", "Steve", Role.PARENT)))
            .toList();
    private static final List<Apart> APART = List.of(
            new Apart(new ApartId("a1"), Apart.Kind.PERSON, "Steve"),
            new Apart(new ApartId("a2"), Apart.Kind.PLACE, "Miller Park"),
            new Apart(new ApartId("a3"), Apart.Kind.TIME, "Saturday mornings"));
    private static final List<Context.Utterance> SAID =
            List.of(new Context.Utterance(TASHA, "When I get that feeling I call Ana"));

    /** One parent; two; violence; and words that were said. */
    static final List<Context> CONTEXTS = List.of(
            context(PEOPLE, Set.of(), List.of(), null),
            context(BOTH_PARENTS, Set.of(), List.of(), null),
            context(BOTH_PARENTS, Set.of(Flag.DV), List.of(), null),
            context(PEOPLE, Set.of(Flag.DV), APART, null),
            context(PEOPLE, Set.of(), List.of(), SAID));

    /** A file that has nothing, and one that has too much of everything. */
    static final List<Dossier> FILES = List.of(file(0), file(8));

    private ExampleFamily() {}

    private static Context context(
            List<Person> people, Set<Flag> flags, List<Apart> apart, @Nullable List<Context.Utterance> said) {
        return new Context(new Roster(people, START), TASHA.id(), flags, apart, said, Context.Link.NOT_LINKED);
    }

    private static Dossier file(int objectives) {
        Worry worry = new Worry(new WorryId("w1"), 1, Worry.Kind.DANGER, "Tasha may drink.", "");
        PersonId owner = TASHA.id();
        return new Dossier(
                "Maple",
                BOTH_PARENTS,
                APART,
                Set.of(Flag.values()),
                List.of(worry),
                List.of(),
                List.of(),
                IntStream.range(0, objectives)
                        .mapToObj(i -> new Objective(
                                new ObjectiveId("o" + i),
                                1,
                                owner,
                                i % 2 == 0
                                        ? "Tasha will attend parenting classes."
                                        : "Tasha will stay sober with Steve.",
                                i == objectives - 1 ? Category.SUBSTANCE_USE : Category.PARENTING,
                                List.of(),
                                worry.id(),
                                List.of(owner),
                                List.of(owner),
                                List.of()))
                        .toList(),
                Map.of(),
                Map.of(),
                new PlanDates(START, START.plusMonths(objectives + 1)),
                0);
    }
}
