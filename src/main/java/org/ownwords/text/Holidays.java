package org.ownwords.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days of the year by name, and the day each falls on next. */
final class Holidays {
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final Phrases phrases;

    Holidays(Lexicon lexicon) {
        phrases = new Phrases(lexicon.list("holidays"));
    }

    /** Whether a day's name may begin with that word. */
    boolean begins(String word) {
        return phrases.begins(word);
    }

    Phrases.@Nullable Phrase at(Reading reading, int index) {
        return phrases.at(reading.atoms(), index, reading.size());
    }

    /** The day meant, from the plan's start or of that year; null where the list gives no rule or nothing is known. */
    static @Nullable LocalDate next(String rule, @Nullable Integer year, @Nullable LocalDate start) {
        if (rule.equals("?") || year == null && start == null) {
            return null;
        }
        if (year != null) {
            return in(rule, year);
        }
        LocalDate from = start == null ? LocalDate.EPOCH : start;
        LocalDate date = in(rule, from.getYear());
        return date.isBefore(from) ? in(rule, from.getYear() + 1) : date;
    }

    private static LocalDate in(String rule, int year) {
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
        }
        String[] parts = rule.split("-");
        LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        int number = Integer.parseInt(parts[1]);
        if (parts.length == 2) {
            return first.withDayOfMonth(number);
        }
        DayOfWeek day = DayOfWeek.of(DAYS.indexOf(parts[2]) + 1);
        return number == 5
                ? first.with(TemporalAdjusters.lastInMonth(day))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(number, day));
    }

    /** Easter Sunday (the Meeus/Jones/Butcher reckoning). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
