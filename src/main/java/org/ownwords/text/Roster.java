package org.ownwords.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;

/**
 * Who a text may speak of, and the day it counts from.
 *
 * @param people with their nicknames
 * @param planStart null when not known: then no date is resolved. A day outside our calendar's usual years is not known
 *     either: six months from the last day there is would be none.
 */
public record Roster(List<Person> people, @Nullable LocalDate planStart) {
    public static final Roster NOBODY = new Roster(List.of(), null);

    public Roster {
        people = List.copyOf(people);
        planStart = planStart == null || planStart.getYear() < 1900 || planStart.getYear() > 9000 ? null : planStart;
    }
}
