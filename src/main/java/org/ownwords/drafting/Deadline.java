package org.ownwords.drafting;

import java.time.Duration;

/** The moment by which everything must be over. Counts real time, so it is made when the work begins. */
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Nanoseconds left, at least one, so that a wait with it always ends. */
    long left() {
        return Math.max(1, end - System.nanoTime());
    }
}
