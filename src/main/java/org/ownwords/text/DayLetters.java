package org.ownwords.text;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.TimePhrase.Kind;

/** Days of the week as notes write them: "M-W-F", "T/Th", "MWF", "Sat/Sun", "M, W, F". */
final class DayLetters implements Times.Look {
    private static final Set<String> LETTERS = Set.of(
            "m", "t", "w", "th", "f", "tu", "sa", "su", "s", "r", "mo", "we", "fr", "mon", "tue", "tues", "wed", "thu",
            "thur", "thurs", "fri", "sat", "sun");
    private static final Set<String> RUNS =
            Set.of("mwf", "tth", "tuth", "mw", "mtwthf", "mtwrf", "mtwtf", "wf", "mth", "mf", "twth", "mtw", "tthf");

    @Override
    public boolean opens(String word, long tags) {
        return RUNS.contains(word) || LETTERS.contains(word);
    }

    @Override
    public Times.@Nullable Seen at(Reading reading, int index, @Nullable LocalDate start) {
        Atom atom = reading.at(index);
        if (!atom.capital() || atom.key().length() > 12) {
            return null;
        }
        int end = RUNS.contains(atom.key()) ? index + 1 : hyphened(atom.key()) ? index + 1 : listed(reading, index);
        return end < 0 ? null : new Times.Seen(end, Kind.WEEKDAY, null);
    }

    private static boolean hyphened(String key) {
        int from = 0;
        int parts = 0;
        for (int hyphen = key.indexOf('-'); hyphen > 0; hyphen = key.indexOf('-', from)) {
            if (!LETTERS.contains(key.substring(from, hyphen))) {
                return false;
            }
            from = hyphen + 1;
            parts++;
        }
        return parts > 0 && LETTERS.contains(key.substring(from));
    }

    /** "T/Th", "M, W, F": at least two with a slash, three with commas. */
    private static int listed(Reading reading, int index) {
        int end = index;
        int days = 0;
        boolean slashes = true;
        while (day(reading.at(end))) {
            days++;
            Atom mark = reading.at(end + 1);
            boolean more = (mark.is("/") || mark.is(",") || mark.is("&")) && day(reading.at(end + 2));
            slashes &= !more || mark.is("/");
            if (!more) {
                break;
            }
            end += 2;
        }
        return days > 2 || days == 2 && slashes ? end + 1 : -1;
    }

    private static boolean day(Atom atom) {
        return atom.capital() && LETTERS.contains(atom.key());
    }
}
