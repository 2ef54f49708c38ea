package org.ownwords.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "7:45 a.m.", "9pm", "at noon", "bedtime", "in the morning". */
final class Clocks implements Times.Look {
    @Override
    public Times.@Nullable Seen at(Reading reading, int index, @Nullable LocalDate start) {
        int end = end(reading, index);
        return end < 0 ? null : new Times.Seen(end, TimePhrase.Kind.CLOCK, null);
    }

    private static int end(Reading reading, int index) {
        Atom atom = reading.at(index);
        if (atom.is(Tag.PREPOSITION)) {
            int next = index + 1;
            if (!atom.is("for")
                    && reading.at(next).is("the")
                    && reading.at(next + 1).is(Tag.DAY_PART)
                    && !meal(reading.at(next + 1))) {
                return next + 2;
            }
            if (atom.is("at") || atom.is("by") || atom.is("until") || atom.is("around") || atom.is("before")) {
                int end = hour(reading, next, atom.is("at") || atom.is("by"));
                return end > 0 ? end : part(reading, next, atom) ? next + 1 : -1;
            }
            return -1;
        }
        if (atom.is("noon") || atom.is("midnight") || atom.is("bedtime") || atom.is("naptime") || atom.is("mealtime")) {
            return index + 1;
        }
        return hour(reading, index, false);
    }

    private static boolean part(Reading reading, int index, Atom preposition) {
        Atom atom = reading.at(index);
        if (atom.capital() && reading.at(index + 1).capital() && !preposition.capital()) {
            return false;
        }
        return atom.is(Tag.DAY_PART) && (!meal(atom) || preposition.is("at"));
    }

    private static boolean meal(Atom atom) {
        return atom.is("breakfast") || atom.is("lunch") || atom.is("dinner") || atom.is("supper");
    }

    /** A time of day in digits; a bare number counts only where a preposition stands before it. */
    private static int hour(Reading reading, int index, boolean bare) {
        Atom atom = reading.at(index);
        if (!atom.isNumber() && !atom.is(Tag.NUMBER)) {
            return -1;
        }
        Atom next = reading.at(index + 1);
        if (halfOfDay(next.key()) || next.is("o'clock")) {
            return index + 2;
        }
        String key = atom.key();
        if (!atom.isNumber()) {
            return -1;
        }
        boolean colon = key.length() >= 4 && key.length() <= 7 && key.indexOf(':') > 0;
        boolean suffix = key.length() <= 7 && (key.endsWith("am") || key.endsWith("pm"));
        boolean hour = bare && key.length() <= 2 && !counts(reading, index + 1);
        return colon || suffix || hour ? index + 1 : -1;
    }

    private static boolean halfOfDay(String key) {
        return key.equals("a.m.")
                || key.equals("p.m.")
                || key.equals("am")
                || key.equals("pm")
                || key.equals("a.m")
                || key.equals("p.m");
    }

    /** "By 3 points": the number counts something. */
    private static boolean counts(Reading reading, int index) {
        Atom atom = reading.at(index);
        return (atom.isWord()
                        && !atom.any(Tag.bits(
                                Tag.PREPOSITION,
                                Tag.CONJUNCTION,
                                Tag.ADVERB,
                                Tag.WEEKDAY,
                                Tag.DETERMINER,
                                Tag.PRONOUN)))
                || atom.is("%");
    }
}
