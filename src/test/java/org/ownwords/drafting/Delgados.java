package org.ownwords.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ownwords.plan.Apart;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;
import org.ownwords.plan.Worry;
import org.ownwords.plan.WorryId;
import org.ownwords.text.Roster;

/** A small made-up family for tests of the model drafter. */
final class Delgados {
    static final Person ROSA =
            new Person(new PersonId("rosa"), 1, "Rosa Delgado", List.of("Rosie"), Role.PARENT, "", 34, true, false);
    static final Person ANA = new Person(
            new PersonId("ana"), 1, "Ana Delgado", List.of(), Role.NETWORK, "Rosa's sister", null, true, true);
    static final Person MIA = new Person(new PersonId("mia"), 1, "Mia", List.of(), Role.CHILD, "", 9, true, false);
    static final Person WORKER = Person.of("worker", "Dana Whitfield", Role.WORKER);

    private final List<Line> lines = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private String worried = "Rosa drank and Mia was alone at night.";

    /** Three lines that hold two acts. */
    static Delgados usual() {
        return new Delgados()
                .says(ROSA, "When I get that feeling I call my sister Ana, every time.")
                .says(ANA, "She does. Rosa calls and I come over and we cook with Mia.")
                .says(MIA, "rosie sings in the car when she is ok");
    }

    Delgados says(Person speaker, String words) {
        return says(speaker, words, Audience.TEAM);
    }

    Delgados says(Person speaker, String words, Audience audience) {
        lines.add(new Line(
                new LineId("line-" + (lines.size() + 1)),
                1,
                new TalkId("talk"),
                speaker.id(),
                words,
                Wording.NOTED,
                audience,
                QuestionKind.EXCEPTION,
                null));
        return this;
    }

    Delgados keepingApart(Apart... entries) {
        apart.addAll(Arrays.asList(entries));
        return this;
    }

    Delgados with(Flag flag) {
        flags.add(flag);
        return this;
    }

    Delgados worriedThat(String text) {
        worried = text;
        return this;
    }

    Material material() {
        Worry worry = new Worry(
                new WorryId("drinking"),
                1,
                Worry.Kind.HARM,
                worried,
                "Mia is with a grown-up who has not been drinking.");
        Roster roster = new Roster(List.of(ROSA, ANA, MIA, WORKER), LocalDate.of(2026, 3, 2));
        return new Material(lines, roster, List.of(worry), flags, apart);
    }
}
