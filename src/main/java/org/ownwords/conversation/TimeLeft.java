package org.ownwords.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much of a sitting is left, and how fast the talk has to go. */
enum TimeLeft {
    /** Time for every question, or nobody said how long it may last. */
    CALM,
    /** Too little for every open stage: the short questions. */
    TIGHT,
    /** Less than a fifth: what has to be on paper before people leave. */
    CLOSING;

    /** What an open stage asks for at the least. */
    private static final Duration STAGE = Duration.ofMinutes(6);

    /** One part in this many is the end of a sitting. */
    private static final int END = 5;

    static TimeLeft of(Talk talk, Set<Stage> open, Instant now) {
        @Nullable Integer minutes = talk.minutes();
        if (minutes == null) {
            return CALM;
        }
        Duration whole = Duration.ofMinutes(minutes);
        Duration left = whole.minus(Duration.between(talk.started().at(), now));
        if (left.multipliedBy(END).compareTo(whole) < 0) {
            return CLOSING;
        }
        return left.compareTo(STAGE.multipliedBy(open.size())) < 0 ? TIGHT : CALM;
    }
}
