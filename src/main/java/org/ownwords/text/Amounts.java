package org.ownwords.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads amounts of time: "8 weeks", "at least half an hour", "a couple of days", "90-day". */
final class Amounts {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("eighteen", 18),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("ninety", 90),
            Map.entry("couple", 2),
            Map.entry("few", 3));

    private final Map<String, String> units = new HashMap<>();

    Amounts(Lexicon lexicon) {
        for (String entry : lexicon.list("time-units")) {
            int equals = entry.indexOf('=');
            units.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
    }

    /**
     * An amount seen.
     *
     * @param count how many; fractions count as 0
     * @param unit "day", "week" …
     * @param article whether only "a" or "an" counts it
     */
    record Amount(int end, int count, String unit, boolean article, boolean half) {
        /** How long it is, null for less than a day. */
        @Nullable
        Period length() {
            return switch (unit) {
                case "day" -> Period.ofDays(count);
                case "week" -> half ? Period.ofDays(7 * count + 3) : Period.ofWeeks(count);
                case "month" -> Period.of(0, count, half ? 15 : 0);
                case "quarter" -> Period.ofMonths(3 * count);
                case "year" -> Period.of(count, half ? 6 : 0, 0);
                case "decade" -> Period.ofYears(10 * count);
                default -> null;
            };
        }

        /** The day that much later, null when no day is that late. */
        @Nullable
        LocalDate after(LocalDate start) {
            Period length = length();
            try {
                return length == null ? null : start.plus(length);
            } catch (DateTimeException e) {
                return null;
            }
        }

        /** Whether the unit is written as of one, though there are more: a "12 month lease". */
        boolean describes(Reading reading) {
            String written = reading.at(end - 1).key();
            return reading.at(end - 1).isNumber() || count > 1 && !written.endsWith("s") && written.length() > 3;
        }

        Amount until(int last, boolean andHalf) {
            return new Amount(last, count, unit, article, andHalf);
        }
    }

    /** The unit of that atom, or null. */
    @Nullable
    String unit(Reading reading, int index) {
        Atom atom = reading.at(index);
        if (!atom.isWord()) {
            return null;
        }
        String key = atom.key();
        return units.get(key.endsWith(".") ? key.substring(0, key.length() - 1) : key);
    }

    /** The amount that begins there: a number and a unit, words like "more", "full" or "sober" between them allowed. */
    @Nullable
    Amount at(Reading reading, int index) {
        Atom atom = reading.at(index);
        Amount joined = atom.isNumber() ? joined(atom, index) : hyphened(atom, index);
        if (joined != null) {
            return joined;
        }
        if (atom.is("half")
                && (reading.at(index + 1).is("an") || reading.at(index + 1).is("a"))) {
            return counted(reading, index + 2, 0, false);
        }
        Integer count = count(atom);
        if (count == null) {
            return null;
        }
        boolean article = atom.is("a") || atom.is("an");
        int next = index + 1;
        if (article
                && (reading.at(next).is("couple")
                        || reading.at(next).is("few")
                        || reading.at(next).is("half"))) {
            count = reading.at(next).is("half")
                    ? 0
                    : WORDS.getOrDefault(reading.at(next).key(), 1);
            article = false;
            next++;
        }
        if (reading.at(next).is("of")) {
            next++;
        }
        if (reading.at(next).is("(")
                && reading.at(next + 1).isNumber()
                && reading.at(next + 2).is(")")) {
            next += 3;
        }
        if (reading.at(next).is("and")
                && reading.at(next + 1).is("a")
                && reading.at(next + 2).is("half")) {
            Amount whole = counted(reading, next + 3, count, false);
            return whole == null ? null : whole.until(whole.end(), true);
        }
        if (isNumber(reading, next - 1, index)
                && (reading.at(next).is("to") || reading.at(next).is("or"))) {
            Integer upper = count(reading.at(next + 1));
            if (upper != null) {
                count = upper;
                next += 2;
            }
        }
        Amount amount = counted(reading, between(reading, next), count, article);
        return amount != null && atom.isNumber() && atom.key().endsWith(".5")
                ? new Amount(amount.end(), amount.count(), amount.unit(), false, true)
                : amount;
    }

    private static boolean isNumber(Reading reading, int last, int index) {
        return last == index && !reading.at(index).is("a");
    }

    /** "More", "full", "straight", "consecutive" before the unit. */
    private static int between(Reading reading, int index) {
        return switch (reading.at(index).key()) {
            case "more",
                    "full",
                    "straight",
                    "consecutive",
                    "whole",
                    "sober",
                    "clean",
                    "extra",
                    "solid",
                    "school",
                    "calendar" -> index + 1;
            default -> index;
        };
    }

    private @Nullable Amount counted(Reading reading, int index, int count, boolean article) {
        String unit = unit(reading, index);
        if (unit != null) {
            return andHalf(reading, new Amount(index + 1, count, unit, article, false));
        }
        return null;
    }

    /** "A year and a half". */
    private static Amount andHalf(Reading reading, Amount amount) {
        int end = amount.end();
        boolean half = reading.at(end).is("and")
                && reading.at(end + 1).is("a")
                && reading.at(end + 2).is("half");
        return half ? amount.until(end + 3, true) : amount;
    }

    /** "90-day", "30min", "6wks". */
    private @Nullable Amount joined(Atom atom, int index) {
        if (!atom.isNumber()) {
            return null;
        }
        String key = atom.key();
        int end = digits(key);
        if (end == 0 || end == key.length()) {
            return null;
        }
        String rest = key.substring(key.charAt(end) == '-' ? end + 1 : end);
        String unit = units.get(rest);
        return unit == null || rest.length() < 2
                ? null
                : new Amount(index + 1, number(key.substring(0, end)), unit, false, false);
    }

    /** "Two-year", "six-month". */
    private @Nullable Amount hyphened(Atom atom, int index) {
        String key = atom.key();
        int hyphen = key.indexOf('-');
        if (hyphen <= 0 || key.indexOf('-', hyphen + 1) > 0) {
            return null;
        }
        String unit = units.get(key.substring(hyphen + 1));
        Integer count = unit == null ? null : WORDS.get(key.substring(0, hyphen));
        return count == null || unit == null ? null : new Amount(index + 1, count, unit, false, false);
    }

    /** Whether the word counts a time by itself: "two-year". */
    boolean hyphened(Atom atom) {
        return atom.isWord() && hyphened(atom, 0) != null;
    }

    /** One of the unit that stands there. */
    @Nullable
    Amount one(Reading reading, int index) {
        String unit = unit(reading, index);
        return unit == null ? null : new Amount(index + 1, 1, unit, false, false);
    }

    /** A count in digits or words, or null. */
    @Nullable
    Integer count(Atom atom) {
        if (atom.isNumber()) {
            String key = atom.key();
            int end = digits(key);
            boolean range = end > 0 && end < key.length() && (key.charAt(end) == '-' || key.charAt(end) == '–');
            if (range && digits(key.substring(end + 1)) == key.length() - end - 1) {
                return number(key.substring(end + 1));
            }
            return end == key.length()
                    ? Integer.valueOf(number(key))
                    : key.indexOf('.') > 0 ? Integer.valueOf(number(key.substring(0, end))) : null;
        }
        Integer word = WORDS.get(atom.key());
        if (word != null) {
            return word;
        }
        int hyphen = atom.key().indexOf('-');
        if (hyphen > 0) {
            // "Twenty-four".
            Integer ten = WORDS.get(atom.key().substring(0, hyphen));
            Integer one = WORDS.get(atom.key().substring(hyphen + 1));
            return ten != null && one != null && ten % 10 == 0 && one < 10 ? Integer.valueOf(ten + one) : null;
        }
        return atom.is(Tag.NUMBER) ? tens(atom.key()) : null;
    }

    /** Whether the word alone counts: "two", "a", "couple". */
    static boolean counts(String word) {
        return WORDS.containsKey(word) || word.equals("half");
    }

    /** "Thirteen", "seventy": listed as numbers, met seldom; "several" and "hundred" count roughly. */
    private static int tens(String key) {
        return switch (key.toLowerCase(Locale.ROOT)) {
            case "thirteen" -> 13;
            case "fourteen" -> 14;
            case "sixteen" -> 16;
            case "seventeen" -> 17;
            case "nineteen" -> 19;
            case "seventy" -> 70;
            case "eighty" -> 80;
            case "hundred" -> 100;
            default -> 3;
        };
    }

    private static int digits(String key) {
        int end = 0;
        while (end < key.length() && key.charAt(end) >= '0' && key.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Numbers beyond a hundred thousand are no amounts of time; they count as that. */
    private static int number(String digits) {
        return digits.length() > 5 ? 100_000 : digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
