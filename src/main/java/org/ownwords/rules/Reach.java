package org.ownwords.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.TimePhrase;
import org.ownwords.text.TimePhrase.Use;

/** How far the times of a text reach. */
final class Reach {
    /** The most days and weeks that six months are taken to have: nobody means "26 weeks" as longer. */
    private static final int DAYS = 184;

    private Reach() {}

    /** The times that end a promise, quotations aside. */
    static List<TimePhrase> ends(Subject subject) {
        return subject.analysis().times().stream()
                .filter(t -> t.use() == Use.END && !subject.analysis().quoted(t.span()))
                .toList();
    }

    /** Whether it lasts longer than six months, whenever it begins. */
    static boolean overSixMonths(@Nullable Period length) {
        return length != null
                && (length.toTotalMonths() > 6
                        || length.toTotalMonths() == 6 && length.getDays() > 0
                        || length.getDays() > DAYS);
    }

    /** Whether it ends after that day, counted from the start where it is a length. */
    static boolean after(TimePhrase time, @Nullable LocalDate day) {
        return day != null && time.date() != null && time.date().isAfter(day);
    }
}
