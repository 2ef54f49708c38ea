package org.ownwords.text;

import org.ownwords.plan.Span;

/**
 * A word, number or mark.
 *
 * @param text as written
 * @param lower in lower case, typographic apostrophes made straight
 * @param sentence index of its sentence
 */
public record Token(Span span, String text, String lower, Kind kind, int sentence) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    @Override
    public String toString() {
        return text + span;
    }
}
