package org.ownwords.text;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;

/**
 * Words that say when, how often or how long.
 *
 * @param date the day it ends or falls on, where that can be told from the plan's start or is written; else null
 * @param use what it measures
 * @param length how long it lasts, or how long until it ends, counted from when it begins; a lower bound where the words
 *     leave it open, a hundred years where no end is in sight; null where it cannot be told or is less than a day
 */
public record TimePhrase(
        Span span,
        Kind kind,
        @Nullable LocalDate date,
        Use use,
        @Nullable Period length) {
    /** What kind of time it is. */
    public enum Kind {
        /** Every day, twice a week, each Sunday. */
        FREQUENCY,
        /** For 8 weeks, 30 minutes. */
        DURATION,
        /** 7:45 a.m., noon. */
        CLOCK,
        /** Sunday, weekends. */
        WEEKDAY,
        /** May 1st, 3/15, by March, payday, Christmas. */
        DATE,
        /** Sounds like a time and is none: more often, in a timely manner, regularly. */
        UNREAL,
        /** Empties the promise: as needed, when possible, if time allows, to the best of her ability. */
        ESCAPE
    }

    /** What a time measures: the same "a year" can end a promise or describe a lease. */
    public enum Use {
        /** When, how often, or how long each time. */
        WHEN,
        /** How long what is promised goes on, or by when it is done. */
        END,
        /** What a thing is like: a 12-month lease, a 52-week program, two years of pay stubs. */
        PROPERTY
    }

    /** Whether it says when or how often, so that someone could tell. */
    public boolean real() {
        return kind != Kind.UNREAL && kind != Kind.ESCAPE;
    }

    /** The same, measuring something else. */
    TimePhrase with(Use other) {
        return new TimePhrase(span, kind, date, other, length);
    }
}
