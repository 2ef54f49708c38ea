package org.ownwords.text;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "7:45 a.m.", "9pm", "at noon", "bedtime", "in the morning". */
final class Clocks implements Times.Look {
    private static final Set<String> HOURS =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    @Override
    public boolean opens(String word, long tags) {
        return (tags & Tag.bits(Tag.PREPOSITION, Tag.DAY_PART, Tag.NUMBER)) != 0
                || hours(word)
                || switch (word) {
                    case "noon", "midnight", "bedtime", "naptime", "mealtime", "half", "quarter" -> true;
                    default -> false;
                };
    }

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
            if (atom.is("from") || atom.is("between")) {
                return range(reading, next, atom.is("between"));
            }
            if (atom.is("with") || atom.is("over") || atom.is("during")) {
                return meal(reading.at(next)) ? next + 1 : -1;
            }
            boolean dot = atom.is("of")
                    && (reading.at(index - 1).is("dot") || reading.at(index - 1).is("stroke"));
            if (dot || hours(atom.key())) {
                int end = hour(reading, next, true);
                return end > 0 ? end : part(reading, next, atom) ? next + 1 : -1;
            }
            return -1;
        }
        if (hours(atom.key())) {
            int end = hour(reading, index + 1, true);
            return end > 0 ? end : -1;
        }
        if (atom.is(Tag.DAY_PART) && atom.key().endsWith("s") && !meal(atom)) {
            Atom before = reading.at(index - 1);
            boolean counted = before.any(Tag.bits(Tag.DETERMINER, Tag.POSSESSIVE, Tag.NUMBER)) || before.isNumber();
            return counted ? -1 : index + 1;
        }
        if (atom.is("noon") || atom.is("midnight") || atom.is("bedtime") || atom.is("naptime") || atom.is("mealtime")) {
            return index + 1;
        }
        return hour(reading, index, false);
    }

    private static boolean hours(String word) {
        return switch (word) {
            case "at", "by", "until", "around", "before", "till", "til", "'til", "after" -> true;
            default -> false;
        };
    }

    /** "From 4 to 6", "between four and six", "from 9 until noon". */
    private static int range(Reading reading, int index, boolean and) {
        int first = hour(reading, index, true);
        Atom link = reading.at(first < 0 ? index + 1 : first);
        boolean linked = and ? link.is("and") : link.is("to") || link.is("until") || link.is("till") || link.is("-");
        boolean number = reading.at(index).isNumber() || reading.at(index).is(Tag.NUMBER);
        if (!linked || first < 0 && !number) {
            return -1;
        }
        int from = first < 0 ? index + 2 : first + 1;
        int second = hour(reading, from, true);
        return second > 0 ? second : reading.at(from).is(Tag.DAY_PART) ? from + 1 : -1;
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
        boolean quarter = atom.is("half") || atom.is("quarter");
        if (quarter
                && (reading.at(index + 1).is("past")
                        || reading.at(index + 1).is("to") && atom.is("quarter")
                        || reading.at(index + 1).is("till"))) {
            return hour(reading, index + 2, true);
        }
        if (!atom.isNumber() && !atom.is(Tag.NUMBER)) {
            return -1;
        }
        Atom next = reading.at(index + 1);
        if (halfOfDay(next.key()) || next.is("o'clock") || next.is("oclock")) {
            return index + 2;
        }
        if ((next.is("thirty") || next.is("fifteen")) && bare) {
            return index + 2;
        }
        String key = atom.key();
        if (!atom.isNumber()) {
            boolean small = key.length() <= 6 && !key.equals("half") && !key.equals("couple") && !key.equals("few");
            return bare && small && HOURS.contains(key) && !counts(reading, index + 1) ? index + 1 : -1;
        }
        boolean colon = key.length() >= 4 && key.length() <= 7 && key.indexOf(':') > 0;
        boolean suffix = key.length() <= 7 && (key.endsWith("am") || key.endsWith("pm") || key.endsWith("ish"));
        boolean hour = bare && key.length() <= 2 && !counts(reading, index + 1);
        boolean range = bare && key.length() <= 5 && key.indexOf('-') > 0 && !counts(reading, index + 1);
        return colon || suffix || hour || range ? index + 1 : -1;
    }

    private static boolean halfOfDay(String key) {
        return key.equals("a.m.")
                || key.equals("p.m.")
                || key.equals("am")
                || key.equals("pm")
                || key.equals("a.m")
                || key.equals("p.m");
    }

    /** "At 7 Grace will": someone who acts is no thing that is counted. */
    private static boolean acts(Reading reading, int index) {
        Atom next = reading.at(index + 1);
        return reading.at(index).capital()
                && (next.any(Tag.bits(Tag.WILL, Tag.CAN, Tag.BE, Tag.CONJUNCTION)) || next.verb() != null);
    }

    /** "By 3 points": the number counts something. */
    private static boolean counts(Reading reading, int index) {
        Atom atom = reading.at(index);
        return (atom.isWord()
                        && !acts(reading, index)
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
