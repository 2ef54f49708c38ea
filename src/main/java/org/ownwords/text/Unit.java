package org.ownwords.text;

/** What is counted, as far as one number of it can be compared with another. */
enum Unit {
    /** Anything else, or nothing. */
    NONE(0, 0),
    SECOND(1, 0),
    MINUTE(60, 0),
    HOUR(3600, 0),
    DAY(0, 1),
    /** Nights, mornings: as many as days. */
    NIGHT(0, 1),
    WEEK(0, 7),
    MONTH(0, 30),
    YEAR(0, 365),
    TIMES(0, 0),
    DOLLAR(0, 0),
    PERCENT(0, 0);

    private final int seconds;
    private final int days;

    Unit(int seconds, int days) {
        this.seconds = seconds;
        this.days = days;
    }

    /** Whether it is a stretch of time. */
    boolean isSpan() {
        return seconds > 0 || days > 0;
    }

    private boolean exact() {
        return this != MONTH && this != YEAR;
    }

    private boolean roughDays() {
        return days > 0;
    }

    /** Whether so many of this are as much as so many of that: an hour, sixty minutes; two months, eight weeks. */
    boolean same(double number, Unit other, double others) {
        if (this == NONE || other == NONE || this == other) {
            return number == others;
        }
        if (seconds > 0 && other.seconds > 0) {
            return number * seconds == others * other.seconds;
        }
        if (!roughDays() || !other.roughDays()) {
            return number == others && (this == TIMES && other.nightly() || nightly() && other == TIMES);
        }
        double mine = number * days;
        double theirs = others * other.days;
        boolean alike = exact() == other.exact();
        return alike ? mine == theirs || year(other, number, others) : Math.abs(mine - theirs) <= 0.1 * mine;
    }

    /** "Four nights" are four times. */
    private boolean nightly() {
        return this == DAY || this == NIGHT;
    }

    private boolean year(Unit other, double number, double others) {
        return this == YEAR && other == MONTH && number * 12 == others
                || this == MONTH && other == YEAR && others * 12 == number;
    }
}
