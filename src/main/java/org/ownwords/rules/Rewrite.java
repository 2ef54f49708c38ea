package org.ownwords.rules;

import org.ownwords.plan.Invalid;
import org.ownwords.plan.Span;

/**
 * A better wording that needs no thought, only a click: that stretch of the text is replaced. Offered only where nothing
 * else in the text has to change with it.
 *
 * @param start first UTF-16 code unit to go, as in a finding
 * @param end after the last
 * @param text what comes in its place; empty when the stretch only goes
 */
public record Rewrite(int start, int end, String text) {
    public Rewrite {
        if (start < 0 || end < start) {
            throw new Invalid("rewrite", "A rewrite runs from start to end, not [" + start + "," + end + ").");
        }
    }

    static Rewrite of(Span span, String text) {
        return new Rewrite(span.start(), span.end(), text);
    }

    /** The text as it reads then. */
    public String in(String whole) {
        return whole.substring(0, start) + text + whole.substring(end);
    }
}
