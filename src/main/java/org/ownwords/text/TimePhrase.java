package org.ownwords.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;

/**
 * Words that say when, how often or how long.
 *
 * @param date the day it ends or falls on, where that can be told from the plan's start; else null
 */
public record TimePhrase(Span span, Kind kind, @Nullable LocalDate date) {
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
        /** May 1st, 3/15, by March. */
        DATE,
        /** Sounds like a time and is none: as needed, more often, in a timely manner. */
        UNREAL
    }
}
