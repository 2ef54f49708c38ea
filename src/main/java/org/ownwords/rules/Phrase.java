package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.plan.Span;
import org.ownwords.text.Token;

/** A stretch of a text as its words, in lower case. */
record Phrase(List<Token> tokens) {
    Phrase {
        tokens = List.copyOf(tokens);
    }

    static Phrase of(Subject subject, Span span) {
        List<Token> all = subject.analysis().tokens();
        List<Token> inside = new ArrayList<>();
        for (int i = first(all, span.start());
                i < all.size() && all.get(i).span().end() <= span.end();
                i++) {
            inside.add(all.get(i));
        }
        return new Phrase(inside);
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
        return tokens.size();
    }

    /** The word there; empty outside the phrase. */
    String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
    }

    /** Its words with one space between them. */
    String text() {
        return tokens.stream().map(Token::lower).collect(Collectors.joining(" "));
    }

    boolean hasAny(Set<String> words) {
        return tokens.stream().anyMatch(t -> words.contains(t.lower()));
    }

    /** The part from that word on. */
    Phrase from(int index) {
        return new Phrase(tokens.subList(Math.min(index, tokens.size()), tokens.size()));
    }

    /** The part before that word. */
    Phrase until(int index) {
        return new Phrase(tokens.subList(0, Math.min(index, tokens.size())));
    }

    /** The part before the first of these words or marks. */
    Phrase until(Set<String> words) {
        int end = 0;
        while (end < size() && !words.contains(word(end))) {
            end++;
        }
        return new Phrase(tokens.subList(0, end));
    }

    /** Whether one of these words, or two or three of them in a row ("case manager"), stands in it. */
    boolean names(Set<String> entries) {
        for (int i = 0; i < size(); i++) {
            String one = word(i);
            String two = one + " " + word(i + 1);
            if (entries.contains(one) || entries.contains(two) || entries.contains(two + " " + word(i + 2))) {
                return true;
            }
        }
        return false;
    }
}
