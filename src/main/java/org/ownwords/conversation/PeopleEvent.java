package org.ownwords.conversation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Person;
import org.ownwords.plan.PlanDates;
import org.ownwords.plan.Step;
import org.ownwords.plan.Worry;

/** What happened to a file's people, worries and dates. */
public sealed interface PeopleEvent extends Event {

    record FileOpened(String name) implements PeopleEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            file.name = name;
        }
    }

    /** Which flags apply from now on. */
    record CircumstancesSet(Set<Flag> flags) implements PeopleEvent {
        public CircumstancesSet {
            flags = Set.copyOf(flags);
        }

        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            file.flags.clear();
            file.flags.addAll(flags);
        }
    }

    record PersonAdded(Person person) implements PeopleEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.add(file.people, person.id(), person);
        }
    }

    record PersonChanged(Person person) implements PeopleEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.change(file.people, person.id(), old -> person);
        }
    }

    record KeptApart(Apart apart) implements PeopleEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.add(file.apart, apart.id(), apart);
        }
    }

    record ApartDropped(ApartId apart) implements PeopleEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.remove(file.apart, apart);
        }
    }

    record WorryWritten(Worry worry) implements PeopleEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.add(file.worries, worry.id(), worry);
        }
    }

    record WorryChanged(Worry worry) implements PeopleEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.change(file.worries, worry.id(), old -> worry);
        }
    }

    record PlanDatesSet(PlanDates dates) implements PeopleEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            file.dates = dates;
        }
    }

    /**
     * A step was taken, or is not taken after all.
     *
     * @param on the day, null when it is not done
     */
    record StepNoted(Step step, @Nullable LocalDate on) implements PeopleEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            if (on == null) {
                file.steps.remove(step);
            } else {
                file.steps.put(step, on);
            }
        }
    }
}
