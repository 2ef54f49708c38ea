package org.ownwords.conversation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;
import org.ownwords.plan.Step;

/**
 * Who belongs to a file and what applies to it.
 *
 * @param steps what was done before or beside the talk, and when
 */
public record People(
        Map<PersonId, Person> byId, Set<Flag> flags, Map<ApartId, Apart> apart, Map<Step, LocalDate> steps) {

    public boolean has(PersonId id) {
        return byId.containsKey(id);
    }

    public boolean is(PersonId id, Role role) {
        Person person = byId.get(id);
        return person != null && person.role() == role;
    }
}
