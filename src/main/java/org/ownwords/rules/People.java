package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;

/** What several plan and readiness rules ask about the people of a file. */
final class People {
    /**
     * Below this age, in years, nobody expects a child to answer in words. The guide gives no age ("as developmentally
     * appropriate", quick guide 68); three is when most children tell what happened.
     */
    static final int TELLS = 3;

    private People() {}

    static boolean is(Dossier dossier, PersonId id, Role role) {
        return dossier.person(id).filter(p -> p.role() == role).isPresent();
    }

    static boolean spoke(Dossier dossier, Person person) {
        return dossier.lines().stream().anyMatch(l -> person.id().equals(l.speaker()));
    }

    /** Children who can say something, as far as their age is known. */
    static List<Person> tellingChildren(Dossier dossier) {
        return dossier.people(Role.CHILD)
                .filter(c -> c.age() == null || c.age() >= TELLS)
                .toList();
    }

    /** A person whom the worker keeps out of this plan. */
    static boolean apart(Dossier dossier, Person person) {
        return dossier.apart().stream().anyMatch(a -> a.isAbout(person));
    }

    /** The slot {child}: a child's name, or "your child" while none is named. */
    static Map<String, String> aChild(Dossier dossier) {
        return Map.of(
                "child",
                dossier.people(Role.CHILD).map(Person::name).findFirst().orElse("your child"));
    }

    static String names(List<Person> people) {
        return String.join(", ", people.stream().map(Person::name).toList());
    }
}
