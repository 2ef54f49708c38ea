package org.ownwords.text;

import java.util.BitSet;
import java.util.stream.Stream;
import org.ownwords.plan.Span;

/** The parts of a text that some stretches cover, so that asking for one more takes no time for all of them. */
public final class Covered {
    private final BitSet places = new BitSet();

    private Covered() {}

    public static Covered by(Stream<Span> spans) {
        Covered covered = new Covered();
        spans.forEach(span -> covered.places.set(span.start(), span.end()));
        return covered;
    }

    /** Whether any character of the stretch is covered. */
    public boolean touches(Span span) {
        int next = places.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
