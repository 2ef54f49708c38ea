package org.ownwords.text;

import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;

/**
 * A word as grammar sees it: "she'll" is two of them. Marks and numbers are atoms too.
 *
 * @param token index of its token
 * @param key the word in lower case without accents; a clitic is written out ("'ll" is "will"), the possessive is "'s"
 * @param tags what it can be, bits of {@link Tag}
 * @param verb the known verb of this spelling, or null
 */
record Atom(
        int token,
        Span span,
        String key,
        long tags,
        Token.Kind kind,
        boolean capital,
        int sentence,
        @Nullable VerbForm verb) {
    boolean is(Tag tag) {
        return (tags & tag.bit()) != 0;
    }

    boolean any(long bits) {
        return (tags & bits) != 0;
    }

    boolean is(String word) {
        return key.equals(word);
    }

    boolean isWord() {
        return kind == Token.Kind.WORD;
    }

    boolean isMark() {
        return kind == Token.Kind.MARK;
    }

    boolean isNumber() {
        return kind == Token.Kind.NUMBER;
    }

    @Override
    public String toString() {
        return key;
    }
}
