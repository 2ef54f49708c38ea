package org.ownwords.text;

import org.ownwords.plan.Span;

/**
 * A word or mark as the look-out for danger reads it.
 *
 * @param key in lower case, without accents, written out; a name is {@code <name>}, a child's {@code <child>}
 * @param sentence counted from 0
 */
record AlarmWord(Span span, String key, Kind kind, int sentence) {
    /** What it is to the flow of the talk. */
    enum Kind {
        WORD,
        /** A comma, a dash: a breath. */
        BREATH,
        /** Ends a sentence. */
        STOP
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    @Override
    public String toString() {
        return key;
    }
}
