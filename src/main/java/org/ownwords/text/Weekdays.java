package org.ownwords.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "Sunday", "on Mondays and Fridays", "weekends", "Tuesday night". */
final class Weekdays implements Times.Look {
    @Override
    public Times.@Nullable Seen at(Reading reading, int index, @Nullable LocalDate start) {
        int at = index;
        while (at < index + 3 && isFront(reading.at(at))) {
            at++;
        }
        if (!isDay(reading.at(at))) {
            return null;
        }
        int end = at + 1;
        if (reading.at(end).is(Tag.DAY_PART)) {
            end++;
        }
        return new Times.Seen(end, TimePhrase.Kind.WEEKDAY, null);
    }

    private static boolean isFront(Atom atom) {
        return atom.is("on") || atom.is("next") || atom.is("this") || atom.is("by") || atom.is("the");
    }

    private static boolean isDay(Atom atom) {
        return atom.is(Tag.WEEKDAY) && (atom.key().length() > 4 || atom.capital());
    }
}
