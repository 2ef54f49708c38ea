package org.ownwords.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole file as plan and readiness rules and the papers see it: the newest version of everything.
 *
 * @param name the neutral name of the file
 * @param lines in the order they were kept
 * @param objectives in the family's order
 * @param agreements per objective (its newest version) the answer of each person with a part in it
 * @param steps what was done, and when
 * @param dates null while the plan has none
 * @param issued how often the plan was issued; 0 while it is a draft
 */
public record Dossier(
        String name,
        List<Person> people,
        List<Apart> apart,
        Set<Flag> flags,
        List<Worry> worries,
        List<Line> lines,
        List<ScaleNumber> numbers,
        List<Objective> objectives,
        Map<ObjectiveId, Map<PersonId, Agreement>> agreements,
        Map<Step, LocalDate> steps,
        @Nullable PlanDates dates,
        int issued) {
    public Dossier {
        people = List.copyOf(people);
        apart = List.copyOf(apart);
        flags = Set.copyOf(flags);
        worries = List.copyOf(worries);
        lines = List.copyOf(lines);
        numbers = List.copyOf(numbers);
        objectives = List.copyOf(objectives);
        agreements = Map.copyOf(agreements);
        steps = Map.copyOf(steps);
    }

    /** In years. */
    private static final int GROWN_UP = 18;

    public Stream<Person> people(Role role) {
        return people.stream().filter(p -> p.role() == role);
    }

    public Optional<Person> person(PersonId id) {
        return people.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public Optional<Worry> worry(WorryId id) {
        return worries.stream().filter(w -> w.id().equals(id)).findFirst();
    }

    /** Lines that a child, a parent … said. */
    public Stream<Line> linesBy(Role role) {
        return lines.stream()
                .filter(l -> l.speaker() != null
                        && person(l.speaker()).filter(p -> p.role() == role).isPresent());
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** Nobody grown up and unpaid is there to help yet: said so, or no one of that role is named. */
    public boolean lacksNetwork() {
        return has(Flag.NO_NETWORK) || people(Role.NETWORK).allMatch(p -> p.age() != null && p.age() < GROWN_UP);
    }
}
