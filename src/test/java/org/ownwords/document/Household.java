package org.ownwords.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Category;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Objective;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.PlanDates;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.plan.Step;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;
import org.ownwords.plan.Worry;
import org.ownwords.plan.WorryId;
import org.ownwords.rules.Block;

/** A family's file for the tests of papers, one call a thing. */
final class Household {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<Person> people = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();
    private final List<Worry> worries = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Objective> objectives = new ArrayList<>();
    private final Map<ObjectiveId, Map<PersonId, Agreement>> agreements = new LinkedHashMap<>();
    private final Map<Step, LocalDate> steps = new LinkedHashMap<>();
    private Set<Flag> flags = Set.of();
    private int issued;

    /** Rosa with her people, one harm and one danger, and nothing agreed. */
    static Household maple() {
        return new Household()
                .person("rosa", "Rosa Delgado", Role.PARENT, "")
                .person("mia", "Mia", Role.CHILD, "Rosa's daughter")
                .person("ana", "Ana", Role.NETWORK, "Rosa's sister")
                .person("lupe", "Lupe", Role.NETWORK, "Rosa's mother")
                .person("ortiz", "Mr. Ortiz", Role.NETWORK, "neighbor")
                .person("dana", "Dana Whitfield", Role.WORKER, "")
                .worry(
                        "harm",
                        Worry.Kind.HARM,
                        "In August Rosa drank and Mia could not wake her.",
                        "Mia is never alone.")
                .worry("danger", Worry.Kind.DANGER, "Ana is worried that Rosa may drink again.", "");
    }

    Household person(String id, String name, Role role, String relation) {
        people.add(new Person(new PersonId(id), 1, name, List.of(), role, relation, null, true, false));
        return this;
    }

    Household apart(Apart.Kind kind, String text) {
        apart.add(new Apart(new ApartId("a" + apart.size()), kind, text));
        return this;
    }

    Household worry(String id, Worry.Kind kind, String text, String goal) {
        worries.add(new Worry(new WorryId(id), 1, kind, text, goal));
        return this;
    }

    Household line(String id, String speaker, String text, Wording wording, Audience audience) {
        lines.add(new Line(
                new LineId(id),
                1,
                new TalkId("t1"),
                new PersonId(speaker),
                text,
                wording,
                audience,
                QuestionKind.EXCEPTION,
                null));
        return this;
    }

    /** Parts: the owner first. Rests on the lines kept so far. */
    Household objective(Category category, String worry, String text, String... parts) {
        List<PersonId> all =
                java.util.stream.Stream.of(parts).map(PersonId::new).toList();
        objectives.add(new Objective(
                new ObjectiveId("o" + (objectives.size() + 1)),
                1,
                all.get(0),
                text,
                category,
                lines.stream().map(Quote::of).toList(),
                new WorryId(worry),
                all,
                all,
                List.of()));
        return this;
    }

    Household objective(String text, String... parts) {
        return objective(Category.SUBSTANCE_USE, "danger", text, parts);
    }

    /** Answers of the objective written last: "ana", YES, … */
    Household answer(String person, Agreement answer) {
        agreements
                .computeIfAbsent(objectives.get(objectives.size() - 1).id(), o -> new LinkedHashMap<>())
                .put(new PersonId(person), answer);
        return this;
    }

    Household flag(Flag flag) {
        flags = Set.of(flag);
        return this;
    }

    Household step(Step step, LocalDate day) {
        steps.put(step, day);
        return this;
    }

    Household issued() {
        issued++;
        return this;
    }

    Dossier dossier() {
        return new Dossier(
                "Maple",
                people,
                apart,
                flags,
                worries,
                lines,
                List.of(),
                objectives,
                agreements,
                steps,
                PlanDates.from(TODAY),
                issued);
    }

    FridgePage fridge(Block... open) {
        return Papermill.papers().fridge(dossier(), new Checks(List.of(open)), TODAY);
    }

    FullPlan full(Block... open) {
        return Papermill.papers().full(dossier(), new Checks(List.of(open)), TODAY);
    }
}
