package org.ownwords.rules;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/** Names to put into a sentence: whose objective it is, and who might notice. Never someone to be kept apart. */
final class Names {
    private Names() {}

    /** The slots {name} and {noticer}. */
    static Map<String, String> slots(Subject subject) {
        return subject.names();
    }

    static Map<String, String> find(Subject subject) {
        String name = subject.owner().or(() -> doer(subject)).map(Person::name).orElse("this person");
        String noticer = subject.context().roster().people().stream()
                .filter(p -> p.role() == Role.NETWORK || p.role() == Role.CHILD)
                .filter(p -> p.age() == null || p.age() >= People.TELLS)
                .filter(Predicate.not(p -> apart(subject, p)))
                .filter(p -> subject.owner().filter(p::equals).isEmpty())
                .min(Comparator.comparing(p -> p.role() == Role.NETWORK ? 0 : 1))
                .map(Person::name)
                .orElse("someone who is there");
        return Map.of("name", name, "noticer", noticer);
    }

    /** The first person of the file whom the text gives something to do. */
    private static Optional<Person> doer(Subject subject) {
        return Acts.promised(subject).stream()
                .flatMap(d -> d.subjects().stream())
                .flatMap(m -> Optional.ofNullable(m.person()).stream())
                .findFirst();
    }

    static boolean apart(Subject subject, Person person) {
        return subject.context().apart().stream().anyMatch(a -> a.isAbout(person));
    }
}
