package org.ownwords.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.plan.Span;
import org.ownwords.text.Token;
import org.ownwords.text.WordSet;

/** A stretch of a text as its words, in lower case. */
final class Phrase {
    private final List<Token> all;
    private final int from;
    private final int to;

    /** The tokens from the first place to before the second. */
    Phrase(List<Token> all, int from, int to) {
        this.all = all;
        this.from = from;
        this.to = Math.max(from, to);
    }

    static Phrase of(Subject subject, Span span) {
        List<Token> all = subject.analysis().tokens();
        int from = first(all, span.start());
        int to = from;
        while (to < all.size() && all.get(to).span().end() <= span.end()) {
            to++;
        }
        return new Phrase(all, from, to);
    }

    /** Index of the first token that starts at or after a place in the text. */
    private static int first(List<Token> tokens, int start) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int size() {
        return to - from;
    }

    List<Token> tokens() {
        return all.subList(from, to);
    }

    /** The place of that word in the whole text. */
    int place(int index) {
        return from + index;
    }

    /** The word there; empty outside the phrase. */
    String word(int index) {
        return index >= 0 && index < to - from ? all.get(from + index).lower() : "";
    }

    /** Its words with one space between them. */
    String text() {
        return tokens().stream().map(Token::lower).collect(Collectors.joining(" "));
    }

    boolean hasAny(Set<String> words) {
        for (int i = from; i < to; i++) {
            if (words.contains(all.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The part from that word on. */
    Phrase from(int index) {
        return new Phrase(all, Math.min(from + index, to), to);
    }

    /** The part before that word. */
    Phrase until(int index) {
        return new Phrase(all, from, Math.min(from + index, to));
    }

    /** The part before the first of these words or marks. */
    Phrase until(Set<String> words) {
        int end = 0;
        while (end < size() && !words.contains(word(end))) {
            end++;
        }
        return until(end);
    }

    /** Whether one of these words, or two or three of them in a row ("case manager"), stands in it. */
    boolean names(WordSet entries) {
        for (int i = 0; i < size(); i++) {
            if (entries.contains(word(i)) || names(entries, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry of two or three words begins at that word. */
    boolean names(WordSet entries, int index) {
        if (!entries.opens(word(index))) {
            return false;
        }
        String two = word(index) + " " + word(index + 1);
        return entries.contains(two) || entries.contains(two + " " + word(index + 2));
    }
}
