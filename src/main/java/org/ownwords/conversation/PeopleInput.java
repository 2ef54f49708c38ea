package org.ownwords.conversation;

import static org.ownwords.conversation.Guards.require;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.PlanDates;
import org.ownwords.plan.Role;
import org.ownwords.plan.Step;
import org.ownwords.plan.Texts;
import org.ownwords.plan.Worry;
import org.ownwords.plan.WorryId;

/** What a person asks for about a file's people, worries and dates. */
public sealed interface PeopleInput extends Input {

    /** Opens a new file. Its name is neutral: it says nothing of the family or of another file. */
    record OpenFile(String name) implements PeopleInput {
        public OpenFile {
            name = Texts.name("name", name);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return require(!file.isOpened(), Refusal.Why.FILE_EXISTS)
                    .acceptAll(() -> List.of(
                            new PeopleEvent.FileOpened(name),
                            new PeopleEvent.PlanDatesSet(PlanDates.from(house.today()))));
        }
    }

    /** Says which flags apply, all of them. */
    record SetCircumstances(Set<Flag> flags) implements PeopleInput {
        public SetCircumstances {
            flags = Set.copyOf(flags);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return Decision.accept(new PeopleEvent.CircumstancesSet(flags));
        }
    }

    /** Adds someone. Only {@code id}, {@code name} and {@code role} are needed. */
    record AddPerson(
            PersonId id,
            String name,
            @Nullable List<String> nicknames,
            Role role,
            @Nullable String relation,
            @Nullable Integer age,
            @Nullable Boolean present,
            @Nullable Boolean confidentialitySigned)
            implements PeopleInput {
        public AddPerson {
            person(id, 1, name, nicknames, role, relation, age, present, confidentialitySigned);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return new Guards()
                    .unused(file.people().has(id), "person")
                    .accept(() -> new PeopleEvent.PersonAdded(
                            person(id, 1, name, nicknames, role, relation, age, present, confidentialitySigned)));
        }
    }

    /** Changes all that is known of someone; {@code version} is the one the client saw. */
    record ChangePerson(
            PersonId id,
            int version,
            String name,
            @Nullable List<String> nicknames,
            Role role,
            @Nullable String relation,
            @Nullable Integer age,
            @Nullable Boolean present,
            @Nullable Boolean confidentialitySigned)
            implements PeopleInput {
        public ChangePerson {
            person(id, version, name, nicknames, role, relation, age, present, confidentialitySigned);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            Person old = file.people().byId().get(id);
            return new Guards()
                    .known(old != null, "person")
                    .current(version, old == null ? version : old.version(), "person")
                    .acceptAll(() -> events(file));
        }

        /** Who turns out to be a child was not asked yet: all of their lines go back to the worker alone. */
        private List<Event> events(CaseFile file) {
            Person changed =
                    person(id, version + 1, name, nicknames, role, relation, age, present, confidentialitySigned);
            Stream<Event> lines = role == Role.CHILD && !file.people().is(id, Role.CHILD)
                    ? file.lines().stream()
                            .filter(l -> id.equals(l.speaker()) && l.audience() != Audience.WORKER)
                            .map(l -> new TalkEvent.LineChanged(l.seenBy(Audience.WORKER)))
                    : Stream.of();
            return Stream.concat(Stream.of(new PeopleEvent.PersonChanged(changed)), lines)
                    .toList();
        }
    }

    /** Adds to the apart list of a domestic violence file. */
    record KeepApart(ApartId id, Apart.Kind kind, String text) implements PeopleInput {
        public KeepApart {
            text = Texts.name("text", text);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return new Guards()
                    .unused(file.people().apart().containsKey(id), "apart")
                    .accept(() -> new PeopleEvent.KeptApart(new Apart(id, kind, text)));
        }
    }

    /** Takes an entry off the apart list. */
    record DropApart(ApartId id) implements PeopleInput {
        @Override
        public Decision decide(CaseFile file, House house) {
            return new Guards()
                    .known(file.people().apart().containsKey(id), "apart")
                    .accept(() -> new PeopleEvent.ApartDropped(id));
        }
    }

    /** Writes a harm or danger statement, with its safety goal or without it yet. */
    record WriteWorry(
            WorryId id,
            Worry.Kind kind,
            String text,
            @Nullable String goal) implements PeopleInput {
        public WriteWorry {
            text = Texts.required("text", text);
            Texts.optional("goal", given(goal));
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return new Guards()
                    .unused(file.worries().byId().containsKey(id), "worry")
                    .accept(() -> new PeopleEvent.WorryWritten(new Worry(id, 1, kind, text, given(goal))));
        }
    }

    /** Changes a worry or its goal; {@code version} is the one the client saw. */
    record ChangeWorry(
            WorryId id,
            int version,
            Worry.Kind kind,
            String text,
            @Nullable String goal) implements PeopleInput {
        public ChangeWorry {
            text = Texts.required("text", text);
            Texts.optional("goal", given(goal));
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            Worry old = file.worries().byId().get(id);
            return new Guards()
                    .known(old != null, "worry")
                    .current(version, old == null ? version : old.version(), "worry")
                    .accept(() -> new PeopleEvent.WorryChanged(new Worry(id, version + 1, kind, text, given(goal))));
        }
    }

    /** Says when the plan starts and ends. */
    record SetPlanDates(LocalDate start, LocalDate end) implements PeopleInput {
        public SetPlanDates {
            new PlanDates(start, end);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return Decision.accept(new PeopleEvent.PlanDatesSet(new PlanDates(start, end)));
        }
    }

    /** Notes that a step was taken; without a day, that it was not. */
    record NoteStep(Step step, @Nullable LocalDate on) implements PeopleInput {
        @Override
        public Decision decide(CaseFile file, House house) {
            return Decision.accept(new PeopleEvent.StepNoted(step, on));
        }
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Person person(
            PersonId id,
            int version,
            String name,
            @Nullable List<String> nicknames,
            Role role,
            @Nullable String relation,
            @Nullable Integer age,
            @Nullable Boolean present,
            @Nullable Boolean confidentialitySigned) {
        return new Person(
                id,
                version,
                name,
                nicknames == null ? List.of() : nicknames,
                role,
                relation == null ? "" : relation,
                age,
                present == null || present,
                confidentialitySigned != null && confidentialitySigned);
    }
}
