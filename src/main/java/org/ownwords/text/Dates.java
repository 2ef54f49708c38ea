package org.ownwords.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.TimePhrase.Use;

/** "May 1st", "3/15", "March 15, 2026", "2026-03-15", "by March", "the 15th". */
final class Dates implements Times.Look {
    private static final Set<String> BEFORE_MONTH = Set.of(
            "by", "in", "until", "till", "til", "since", "of", "through", "thru", "during", "next", "last", "this",
            "every", "early", "late", "mid", "end", "before", "after", "from", "each");

    /** Days of a month that nothing else is likely to be counted by. */
    private static final Set<String> DAYS_IN_WORDS =
            Set.of("fifth", "tenth", "twelfth", "fifteenth", "twentieth", "twenty-fifth", "thirtieth", "thirty-first");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    @Override
    public boolean opens(String word, long tags) {
        return (tags & Tag.MONTH.bit()) != 0
                || isFront(word)
                || word.equals("for")
                || word.equals("throughout")
                || word.equals("during")
                || word.equals("all");
    }

    @Override
    public Times.@Nullable Seen at(Reading reading, int index, @Nullable LocalDate start) {
        int at = index;
        while (at < index + 2 && isFront(reading.at(at).key())) {
            at++;
        }
        int all = all(reading, index);
        if (all > 0) {
            int year = Integer.parseInt(reading.at(all).key());
            return new Times.Seen(all + 1, TimePhrase.Kind.DATE, LocalDate.of(year, 12, 31), Use.END, null);
        }
        Atom atom = reading.at(at);
        if (at > index && atom.isNumber() && year(atom.key()) != null) {
            return bareYear(reading, index, at);
        }
        if (atom.is(Tag.MONTH)
                && (atom.capital() || index < at || reading.at(at + 1).isNumber())) {
            return month(reading, at, start);
        }
        if (at > index && DAYS_IN_WORDS.contains(atom.key())) {
            return dayFirst(reading, at, start);
        }
        if (!atom.isNumber()) {
            return null;
        }
        if (ordinal(atom.key()) > 0 && at == index) {
            return pair(reading, at);
        }
        if (ordinal(atom.key()) > 0) {
            return dayFirst(reading, at, start);
        }
        return digits(atom.key(), at, start);
    }

    /** "1st & 15th": days of each month. */
    private static Times.@Nullable Seen pair(Reading reading, int at) {
        Atom link = reading.at(at + 1);
        boolean linked = link.is("and") || link.is("&") || link.is("/") || link.is("-") || link.is("–");
        boolean days = linked
                && reading.at(at + 2).isNumber()
                && ordinal(reading.at(at + 2).key()) > 0;
        return days ? new Times.Seen(at + 3, TimePhrase.Kind.DATE, null) : null;
    }

    private static boolean isFront(String key) {
        return switch (key) {
            case "by", "on", "until", "before", "through", "thru", "till", "til", "'til" -> true;
            case "starting", "the", "in" -> true;
            default -> false;
        };
    }

    static Times.@Nullable Seen month(Reading reading, int at, @Nullable LocalDate start) {
        Atom month = reading.at(at);
        if (!month.is(Tag.MONTH)) {
            return null;
        }
        int number = MONTHS.indexOf(month.key().substring(0, 3)) + 1;
        int day = dayOfMonth(reading.at(at + 1).key());
        int end = day > 0 ? at + 2 : at + 1;
        int comma = reading.at(end).is(",") ? end + 1 : end;
        Integer year = year(reading.at(comma).key());
        end = year == null ? end : comma + 1;
        if (day <= 0 && year == null && !bareMonth(reading, at)) {
            return null;
        }
        return written(reading, at, end, day(year, number, day, start));
    }

    /** Where the year stands in "for all of 2026", "throughout 2026", "during the year 2026"; or -1. */
    private static int all(Reading reading, int index) {
        Atom first = reading.at(index);
        if (!first.is("for") && !first.is("throughout") && !first.is("during") && !first.is("all")) {
            return -1;
        }
        for (int i = index + 1; i < index + 5; i++) {
            Atom atom = reading.at(i);
            if (atom.isNumber()) {
                return year(atom.key()) != null ? i : -1;
            }
            if (!atom.is("all") && !atom.is("of") && !atom.is("the") && !atom.is("year") && !atom.is("whole")) {
                return -1;
            }
        }
        return -1;
    }

    /** "By 2028" is before that year begins, "until" and "through" before it ends. */
    private static Times.Seen bareYear(Reading reading, int index, int at) {
        int year = Integer.parseInt(reading.at(at).key());
        boolean through = reading.at(index).is("through") || reading.at(index).is("thru");
        LocalDate date = through ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
        return new Times.Seen(at + 1, TimePhrase.Kind.DATE, date, Use.END, null);
    }

    /** A date ends a promise; "her May 5 visit" and "last March" do not. */
    private static Times.Seen written(Reading reading, int at, int end, @Nullable LocalDate date) {
        Atom before = reading.at(at - 1);
        Atom next = reading.at(end);
        boolean past = before.is("last") || before.is("since");
        boolean thing = next.isWord()
                && !next.capital()
                && !next.any(CLOSES)
                && next.verb() == null
                && before.any(Tag.bits(Tag.DETERMINER, Tag.POSSESSIVE));
        return new Times.Seen(end, TimePhrase.Kind.DATE, past ? null : date, thing ? Use.PROPERTY : Use.END, null);
    }

    private static final long CLOSES = Tag.bits(
            Tag.PREPOSITION,
            Tag.CONJUNCTION,
            Tag.DETERMINER,
            Tag.POSSESSIVE,
            Tag.PRONOUN,
            Tag.SUBJECT,
            Tag.WILL,
            Tag.CAN,
            Tag.BE,
            Tag.ADVERB,
            Tag.TRIGGER,
            Tag.EMBEDDER);

    /** A month without a day: only where no one of that name could stand ("by March", not "ask May"). */
    private static boolean bareMonth(Reading reading, int at) {
        Atom atom = reading.at(at);
        if (!atom.capital()) {
            return false;
        }
        Atom next = reading.at(at + 1);
        boolean acts = next.any(Tag.bits(Tag.WILL, Tag.CAN, Tag.WOULD, Tag.BE)) || next.is("'s") || next.verb() != null;
        boolean name = atom.is(Tag.NAME_WORD);
        boolean front = BEFORE_MONTH.contains(reading.at(at - 1).key());
        return name ? front && !acts : front || !acts;
    }

    private static Times.@Nullable Seen dayFirst(Reading reading, int at, @Nullable LocalDate start) {
        int day = ordinal(reading.at(at).key());
        int next = reading.at(at + 1).is("of") ? at + 2 : at + 1;
        if (reading.at(next).is(Tag.MONTH)) {
            int number = MONTHS.indexOf(reading.at(next).key().substring(0, 3)) + 1;
            return written(reading, at, next + 1, day(null, number, day, start));
        }
        Atom behind = reading.at(next);
        // "By the 15th Dana will": someone who acts, and no street.
        boolean acts = behind.capital() && reading.at(next + 1).is(Tag.WILL);
        if (behind.isWord()
                && !acts
                && !behind.any(Tag.bits(Tag.PREPOSITION, Tag.CONJUNCTION, Tag.DETERMINER, Tag.SUBJECT))) {
            return null;
        }
        boolean word = DAYS_IN_WORDS.contains(reading.at(at).key());
        return word || day > 3 || reading.at(at).isNumber() ? new Times.Seen(at + 1, TimePhrase.Kind.DATE, null) : null;
    }

    /** "3/15", "3/15/26", "2026-03-15". */
    private static Times.@Nullable Seen digits(String key, int at, @Nullable LocalDate start) {
        char mark = key.indexOf('/') > 0 ? '/' : '-';
        String[] parts = key.length() > 10 ? new String[0] : key.split(String.valueOf(mark), 4);
        Integer[] numbers = new Integer[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = number(parts[i]);
            if (numbers[i] == null) {
                return null;
            }
        }
        if (mark == '-') {
            return parts.length == 3 && numbers[0] > 1900 ? seen(at, numbers[0], numbers[1], numbers[2], start) : null;
        }
        if (parts.length == 3 && numbers[0] <= 12) {
            int year = numbers[2] < 100 ? numbers[2] + 2000 : numbers[2];
            return seen(at, year, numbers[0], numbers[1], start);
        }
        boolean half = parts.length == 2 && numbers[0] == 1 && numbers[1] <= 4;
        return parts.length == 2 && numbers[0] >= 1 && numbers[0] <= 12 && numbers[1] >= 1 && numbers[1] <= 31 && !half
                ? seen(at, null, numbers[0], numbers[1], start)
                : null;
    }

    private static Times.Seen seen(int at, @Nullable Integer year, int month, int day, @Nullable LocalDate start) {
        return new Times.Seen(at + 1, TimePhrase.Kind.DATE, day(year, month, day, start), Use.END, null);
    }

    /** The day meant: without a year the next one from the plan's start; without a day (0) the month's last. */
    private static @Nullable LocalDate day(@Nullable Integer year, int month, int day, @Nullable LocalDate start) {
        if (year == null && start == null) {
            return null;
        }
        try {
            int first = year != null ? year : start == null ? 0 : start.getYear();
            LocalDate date = in(first, month, day);
            return year == null && start != null && date.isBefore(start) ? in(first + 1, month, day) : date;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate in(int year, int month, int day) {
        return day > 0
                ? LocalDate.of(year, month, day)
                : YearMonth.of(year, Month.of(month)).atEndOfMonth();
    }

    /** "1st", "15th", "15" as a day of a month, or 0. */
    private static int dayOfMonth(String key) {
        int ordinal = ordinal(key);
        Integer plain = number(key);
        int day = ordinal > 0 ? ordinal : plain == null ? 0 : plain;
        return day <= 31 ? day : 0;
    }

    private static int ordinal(String key) {
        boolean suffix = key.endsWith("st") || key.endsWith("nd") || key.endsWith("rd") || key.endsWith("th");
        Integer number = suffix && key.length() <= 4 ? number(key.substring(0, key.length() - 2)) : null;
        return number == null || number > 31 ? 0 : number;
    }

    static @Nullable Integer year(String key) {
        Integer number = key.length() == 4 ? number(key) : null;
        return number != null && number > 1900 && number < 2200 ? number : null;
    }

    private static @Nullable Integer number(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return null;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return null;
            }
        }
        return Integer.valueOf(digits);
    }
}
