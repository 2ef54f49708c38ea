package org.ownwords.text;

import org.ownwords.plan.Span;

/**
 * A word as grammar sees it: "I'll" is two, "I" and "will".
 *
 * @param lower in lower case and written out ("'ll" is "will", "w/" is "with")
 * @param sentence index of its sentence
 */
record Word(Span span, String written, String lower, boolean mark, int sentence) {
    boolean is(String other) {
        return lower.equals(other);
    }

    @Override
    public String toString() {
        return lower;
    }
}
