package org.ownwords.text;

import java.util.List;
import java.util.Set;
import org.ownwords.plan.Span;

/**
 * A text whose facts are being read.
 *
 * @param written whether it is a text to be judged: then only what is surely a fact counts. In what people said anything
 *     counts that may be meant as one
 */
record FactText(List<Token> tokens, Dictionary dictionary, boolean written) {
    private static final long FUNCTION = Tag.bits(
            Tag.PREPOSITION,
            Tag.CONJUNCTION,
            Tag.ADVERB,
            Tag.TIME_ADVERB,
            Tag.WEEKDAY,
            Tag.DETERMINER,
            Tag.POSSESSIVE,
            Tag.PRONOUN,
            Tag.SUBJECT,
            Tag.OBJECT,
            Tag.TRIGGER,
            Tag.EMBEDDER,
            Tag.WILL,
            Tag.CAN,
            Tag.WOULD,
            Tag.BE,
            Tag.DO,
            Tag.HAVE,
            Tag.FREQUENCY);

    int size() {
        return tokens.size();
    }

    /** The word there in lower case; empty outside the text. */
    String at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
    }

    boolean is(int index, Set<String> words) {
        return words.contains(at(index));
    }

    boolean capital(int index) {
        return index >= 0
                && index < tokens.size()
                && Character.isUpperCase(tokens.get(index).text().codePointAt(0));
    }

    boolean has(int index, Tag tag) {
        return (dictionary.tags(at(index)) & tag.bit()) != 0;
    }

    /** Whether a thing may follow there, so that a number before it counts something. */
    boolean isThing(int index) {
        return index < tokens.size()
                && tokens.get(index).isWord()
                && (dictionary.tags(at(index)) & FUNCTION) == 0
                && !at(index).contains("'");
    }

    /** From the beginning of one token to the end of the one before another. */
    Span span(int from, int end) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(end - 1).span().end());
    }
}
