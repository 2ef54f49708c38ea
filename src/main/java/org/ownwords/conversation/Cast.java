package org.ownwords.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/** Who can be named in a question. Nobody who is to be kept apart. */
record Cast(List<Person> people) {
    static Cast of(Scene scene) {
        return new Cast(scene.file().people().byId().values().stream()
                .filter(scene.discretion()::mayName)
                .toList());
    }

    Stream<Person> children() {
        return people.stream().filter(p -> p.role() == Role.CHILD);
    }

    /** Family, friends and Tribe; not the people who are paid to help. */
    Stream<Person> helpers() {
        return people.stream().filter(p -> p.role() == Role.NETWORK || p.role() == Role.TRIBE);
    }

    Stream<Person> parents() {
        return people.stream().filter(p -> p.role() == Role.PARENT);
    }

    /** Who is spoken to when nobody in particular is: a parent at the table, and the one who has said less so far. */
    @Nullable
    Person parentToAsk(Scene scene) {
        return parents()
                .min(Comparator.<Person, Boolean>comparing(p -> !p.present())
                        .thenComparing(p -> scene.lines().stream()
                                .filter(l -> p.id().equals(l.speaker()))
                                .count()))
                .orElse(null);
    }

    /** As people at a table say it: parents and children by the first name, unless two share it. */
    String called(Person person) {
        String first = first(person.name());
        boolean byFirst = person.role() == Role.PARENT || person.role() == Role.CHILD;
        boolean shared = people.stream()
                .anyMatch(p -> !p.id().equals(person.id()) && first(p.name()).equals(first));
        return !byFirst || shared || first.endsWith(".") ? person.name() : first;
    }

    private static String first(String name) {
        return name.split("\\s+", 2)[0];
    }

    /** Who the line speaks of comes first. */
    static Comparator<Person> namedFirst(@Nullable Line line) {
        return Comparator.comparing(p -> line == null || p.names().noneMatch(n -> WholeWords.contain(line.text(), n)));
    }
}
