package org.ownwords.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "Sunday", "on Mondays and Fridays", "weekends", "Tuesday night". */
final class Weekdays implements Times.Look {
    @Override
    public boolean opens(String word, long tags) {
        return (tags & Tag.WEEKDAY.bit()) != 0 || front(word);
    }

    @Override
    public Times.@Nullable Seen at(Reading reading, int index, @Nullable LocalDate start) {
        if (reading.at(index).is("by") && reading.at(index + 1).is("on")) {
            return null;
        }
        int at = index;
        while (at < index + 3 && isFront(reading.at(at))) {
            at++;
        }
        if (!(isDay(reading, reading.at(at)) && pointed(reading, index, at)) && !schoolDay(reading, index, at)) {
            return null;
        }
        int end = reading.at(at).is("school") ? at + 2 : at + 1;
        if (reading.at(end).is(Tag.DAY_PART)) {
            end++;
        }
        return new Times.Seen(end, TimePhrase.Kind.WEEKDAY, null);
    }

    private static boolean isFront(Atom atom) {
        return front(atom.key());
    }

    private static boolean front(String word) {
        return switch (word) {
            case "on", "next", "this", "by", "the", "starting", "beginning" -> true;
            default -> false;
        };
    }

    /** "On school nights". */
    private static boolean schoolDay(Reading reading, int index, int at) {
        Atom day = reading.at(at + 1);
        return at > index
                && reading.at(at).is("school")
                && (day.is("night") || day.is("nights") || day.is("day") || day.is("days") || day.is("mornings"));
    }

    /** "Sun", "Sat", "Wed" are other words too: they are days with a stop, or where something points to a day. */
    private static boolean pointed(Reading reading, int index, int at) {
        String key = reading.at(at).key();
        if (!key.equals("sun") && !key.equals("sat") && !key.equals("wed")) {
            return true;
        }
        Atom before = reading.at(index - 1);
        return at > index && !reading.at(at - 1).is("the")
                || reading.at(at + 1).is(Tag.DAY_PART)
                || before.any(Tag.bits(Tag.CONJUNCTION, Tag.WEEKDAY))
                || before.is("/")
                || reading.at(at + 1).is("/");
    }

    private static boolean isDay(Reading reading, Atom atom) {
        int hyphen = atom.key().indexOf('-');
        if (hyphen > 0) {
            long from = reading.dictionary().tags(atom.key().substring(0, hyphen));
            long until = reading.dictionary().tags(atom.key().substring(hyphen + 1));
            return (from & until & Tag.WEEKDAY.bit()) != 0;
        }
        return atom.is(Tag.WEEKDAY) && (atom.key().length() > 4 || atom.capital());
    }
}
