package org.ownwords.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The seasons and the school year, as far as a plan counts with them. */
enum Seasons {
    SPRING(3, 1, 3),
    SUMMER(6, 1, 3),
    FALL(9, 1, 3),
    WINTER(12, 1, 3),
    /** The earliest days on which schools begin and end: a deadline is taken to be no later than it may be. */
    SCHOOL_YEAR(8, 10, 0);

    private static final int SCHOOL_ENDS = 5;

    private final int month;
    private final int day;
    private final int months;

    Seasons(int month, int day, int months) {
        this.month = month;
        this.day = day;
        this.months = months;
    }

    static @Nullable Seasons of(String word) {
        return switch (word) {
            case "spring", "springtime" -> SPRING;
            case "summer", "summertime" -> SUMMER;
            case "fall", "autumn" -> FALL;
            case "winter", "wintertime" -> WINTER;
            default -> null;
        };
    }

    /** When it begins next; in that year where one is given. */
    @Nullable
    LocalDate begins(@Nullable Integer year, @Nullable LocalDate start) {
        if (year != null) {
            return LocalDate.of(year, month, day);
        }
        if (start == null) {
            return null;
        }
        LocalDate date = LocalDate.of(start.getYear(), month, day);
        return date.isBefore(start) ? date.plusYears(1) : date;
    }

    /** When the one that runs or comes next ends. */
    @Nullable
    LocalDate ends(@Nullable Integer year, @Nullable LocalDate start) {
        if (year == null && start == null) {
            return null;
        }
        int first = year != null ? year : start == null ? 0 : start.getYear() - 1;
        LocalDate end = end(first);
        while (year == null && start != null && end.isBefore(start)) {
            first++;
            end = end(first);
        }
        return end;
    }

    private LocalDate end(int year) {
        return this == SCHOOL_YEAR
                ? LocalDate.of(year, SCHOOL_ENDS, 31)
                : LocalDate.of(year, month, day).plusMonths(months).minusDays(1);
    }

    /** The next first day of school; where schools may not have begun yet it is near, and no day is counted. */
    static @Nullable LocalDate schoolBegins(@Nullable LocalDate start) {
        boolean near = start != null && start.getMonthValue() >= 7 && start.getMonthValue() <= 9;
        return near ? null : SCHOOL_YEAR.begins(null, start);
    }

    /** The last day of this or the next week, month or year. */
    static @Nullable LocalDate lastDay(String unit, Atom pointer, @Nullable LocalDate start) {
        if (start == null) {
            return null;
        }
        int next = pointer.is("next") ? 1 : 0;
        return switch (unit) {
            case "week" -> start.plusDays(7L - start.getDayOfWeek().getValue()).plusWeeks(next);
            case "month" -> start.plusMonths(next + 1L).withDayOfMonth(1).minusDays(1);
            case "year" -> LocalDate.of(start.getYear() + next, 12, 31);
            default -> null;
        };
    }
}
