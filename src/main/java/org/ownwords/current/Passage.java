package org.ownwords.current;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;

/**
 * A stretch of a plan under one heading or behind one mark, lines joined, marks and labels left out.
 *
 * @param text as it is judged and shown
 * @param origins where its parts stand in the whole plan, in the text's order
 */
public record Passage(Kind kind, String text, List<Origin> origins) {
    public Passage {
        origins = List.copyOf(origins);
    }

    /** What a passage is. */
    public enum Kind {
        /** Something that someone takes on: it is judged. */
        OBJECTIVE,
        /** A harm or danger statement or a safety goal. */
        STATEMENT,
        /** What the agency itself promises. */
        AGENCY,
        /** Too long to be one objective: nobody can say where one begins and the next ends. */
        TOO_LONG,
        /** Names, dates, history. */
        FACTS,
        /** A heading or a label with nothing behind it. */
        HEADING
    }

    /**
     * @param at where the part begins in the passage
     * @param in where it begins in the whole plan
     */
    public record Origin(int at, int in, int length) {}

    /** Where a stretch of this passage stands in the whole plan; null when its ends do not belong together there. */
    public @Nullable Span within(int start, int end) {
        Origin first = null;
        Origin last = null;
        for (Origin origin : origins) {
            if (origin.at() <= start && start < origin.at() + origin.length()) {
                first = origin;
            }
            if (origin.at() < end && end <= origin.at() + origin.length()) {
                last = origin;
            }
        }
        if (first == null || last == null) {
            return null;
        }
        int from = first.in() + start - first.at();
        int to = last.in() + end - last.at();
        // Between two lines of one paragraph lies a line's end; between a list and what leads it in lies more.
        return from < to && to - from <= end - start + origins.size() * JOINT ? new Span(from, to) : null;
    }

    /** The most that lies between two lines of one paragraph: spaces, and the line's end. */
    private static final int JOINT = 8;
}
