package org.ownwords.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "Every day", "each Sunday", "twice a week", "3x per week", "5 AA meetings per week", "nightly". */
final class Frequencies implements Times.Look {
    /** How many words may stand between a number and "per week". */
    private static final int WORDS_BETWEEN = 4;

    private final Amounts amounts;

    Frequencies(Amounts amounts) {
        this.amounts = amounts;
    }

    @Override
    public boolean opens(String word, long tags) {
        return (tags & Tag.bits(Tag.FREQUENCY, Tag.NUMBER)) != 0
                || Amounts.counts(word)
                || switch (word) {
                    case "every", "each", "ea", "most", "all", "on", "at", "up", "once", "twice", "thrice" -> true;
                    default -> false;
                };
    }

    @Override
    public Times.@Nullable Seen at(Reading reading, int index, @Nullable LocalDate start) {
        Atom atom = reading.at(index);
        int end = -1;
        if (each(atom) || atom.is("most") || atom.is("all")) {
            end = every(reading, index);
        } else if (atom.is(Tag.FREQUENCY)) {
            end = word(reading, index);
        } else if (atom.is("on")
                && reading.at(index + 1).is("a")
                && reading.at(index + 2).is(Tag.FREQUENCY)) {
            end = reading.at(index + 3).is("basis") ? index + 4 : -1;
        } else if (atom.is("at") && reading.at(index + 1).is("least")) {
            end = times(reading, index + 2);
        } else if (atom.is("up") && reading.at(index + 1).is("to")) {
            end = times(reading, index + 2);
        } else {
            end = times(reading, index);
        }
        return end < 0 ? null : new Times.Seen(end, TimePhrase.Kind.FREQUENCY, null);
    }

    private static boolean each(Atom atom) {
        return atom.is("every") || atom.is("each") || atom.is("ea") || atom.is("ea.");
    }

    private static int word(Reading reading, int index) {
        return reading.at(index + 1).is("living") || reading.at(index + 1).is("life") ? -1 : index + 1;
    }

    /** "Every other Sunday morning", "each night", "most days", "every 2 weeks". */
    private int every(Reading reading, int index) {
        boolean most = !each(reading.at(index));
        int next = index + 1;
        if (!most && isOrder(reading.at(next))) {
            next++;
        }
        int end = unitEnd(reading, next);
        if (end < 0 && !most) {
            Amounts.Amount amount = amounts.at(reading, next);
            end = amount == null || amount.article() ? -1 : amount.end();
        }
        boolean plural = end > 0 && reading.at(end - 1).key().endsWith("s");
        return most && !plural ? -1 : end;
    }

    private static boolean isOrder(Atom atom) {
        return switch (atom.key()) {
            case "other", "single", "second", "third", "new", "school", "1st", "2nd", "3rd", "first", "last" -> true;
            default -> false;
        };
    }

    /** After a unit, weekday or part of a day, with its morning or evening, or -1. */
    private int unitEnd(Reading reading, int index) {
        Atom atom = reading.at(index);
        boolean unit = amounts.unit(reading, index) != null && !atom.is("second");
        if (!unit && !atom.is(Tag.WEEKDAY) && !atom.is(Tag.DAY_PART) && !atom.is("time-slot") && !atom.is("payday")) {
            return -1;
        }
        int end = index + 1;
        return atom.is(Tag.WEEKDAY) && reading.at(end).is(Tag.DAY_PART) ? end + 1 : end;
    }

    /** "Twice a week", "3x per week", "four nights per week", "5 AA meetings per week", "1x/wk". */
    private int times(Reading reading, int index) {
        Atom atom = reading.at(index);
        boolean often = atom.is("once") || atom.is("twice") || atom.is("thrice") || isTimes(atom.key());
        if (!often && amounts.count(atom) == null) {
            return -1;
        }
        if (!often
                && (atom.is("a") || atom.is("an"))
                && !reading.at(index + 1).is("few")
                && !reading.at(index + 1).is("couple")) {
            return -1;
        }
        int share = share(reading, index);
        if (share > 0) {
            return share;
        }
        int from = atom.is("half") ? index + 3 : index + 1;
        for (int i = from; i <= index + 1 + WORDS_BETWEEN && reading.sameSentence(i, index); i++) {
            boolean pointed = reading.at(i).is("each") || reading.at(i).is("every");
            int end = pointed && !often && i > index + 2 ? -1 : per(reading, i, i == index + 1 || often);
            if (end > 0) {
                return end;
            }
            if (stops(reading.at(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** "Five out of seven days", "five nights out of seven". */
    private int share(Reading reading, int index) {
        int at = amounts.unit(reading, index + 1) == null ? index + 1 : index + 2;
        if (!reading.at(at).is("out") || !reading.at(at + 1).is("of") || amounts.count(reading.at(at + 2)) == null) {
            return -1;
        }
        boolean unit = amounts.unit(reading, at + 3) != null;
        return unit ? at + 4 : at > index + 1 ? at + 3 : -1;
    }

    private static boolean stops(Atom atom) {
        return (atom.isMark() && !atom.is("-"))
                || atom.any(Tag.bits(Tag.CONJUNCTION, Tag.PREPOSITION, Tag.WILL, Tag.CAN, Tag.PRONOUN))
                        && !atom.is("or")
                        && !atom.is("to")
                        && !atom.is("of");
    }

    /** "3x", "2x". */
    private static boolean isTimes(String key) {
        return key.length() > 1 && key.endsWith("x") && Character.isDigit(key.charAt(0));
    }

    /** "Per week", "a week", "each month", "/week": the end, or -1. "Per year of age" is no schedule. */
    private int per(Reading reading, int index, boolean close) {
        Atom atom = reading.at(index);
        boolean per =
                atom.is("per") || atom.is("a") || atom.is("an") || atom.is("each") || atom.is("every") || atom.is("/");
        if (!per
                || (amounts.unit(reading, index + 1) == null
                        && !(close && reading.at(index + 1).is(Tag.WEEKDAY)))) {
            return -1;
        }
        return reading.at(index + 2).is("of") && reading.at(index + 3).is("age") ? -1 : index + 2;
    }
}
