package org.ownwords.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ownwords.plan.Span;

/**
 * A text with placeholders for names, as a model may see it. Knows for each of its characters where it comes from, so
 * that a stretch the model names can be found in the words as typed.
 */
final class Masked {
    private final StringBuilder text = new StringBuilder();
    private final String typed;
    private int[] starts;
    private int[] ends;

    private Masked(String typed) {
        this.typed = typed;
        starts = new int[typed.length() + 16];
        ends = new int[typed.length() + 16];
    }

    /** A name, and what stands for it. */
    record Swap(Span name, String placeholder) {}

    /** @param swaps in order, not overlapping */
    static Masked of(String typed, List<Swap> swaps) {
        Masked masked = new Masked(typed);
        int from = 0;
        for (Swap swap : swaps) {
            masked.copy(from, swap.name().start());
            masked.put(swap.placeholder(), swap.name().start(), swap.name().end());
            from = swap.name().end();
        }
        masked.copy(from, typed.length());
        return masked;
    }

    private void copy(int from, int to) {
        for (int at = from; at < to; ) {
            int point = typed.codePointAt(at);
            int next = at + Character.charCount(point);
            if (!Folded.isUnseen(point)) {
                put(Character.toString(point), at, next);
            }
            at = next;
        }
    }

    private void put(String part, int start, int end) {
        int length = text.length() + part.length();
        if (length > starts.length) {
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        Arrays.fill(starts, text.length(), length, start);
        Arrays.fill(ends, text.length(), length, end);
        text.append(part);
    }

    String text() {
        return text.toString();
    }

    /**
     * Where these words stand in the text as typed, grown to whole words and whole names. Upper and lower case,
     * accents and kinds of apostrophe are forgiven, for what is quoted is the stretch itself, never the model's copy.
     */
    Optional<Span> find(String words) {
        String wanted = Folded.of(words.strip()).text().toString();
        Folded here = Folded.of(text());
        int at = here.text().toString().indexOf(wanted);
        if (at < 0 || !isTelling(wanted)) {
            return Optional.empty();
        }
        Span seen = here.typed(at, at + wanted.length());
        return Optional.of(wholeWords(starts[seen.start()], ends[seen.end() - 1]));
    }

    /** One short word ("I") proves nothing, unless it was the whole answer. */
    private boolean isTelling(String wanted) {
        return wanted.chars().anyMatch(Character::isWhitespace)
                || wanted.length() >= 12
                || (!wanted.isBlank() && wanted.length() >= text().strip().length() - 1);
    }

    private Span wholeWords(int start, int end) {
        int first = start;
        while (first > 0 && isInside(first)) {
            first--;
        }
        int last = end;
        while (last < typed.length() && isInside(last)) {
            last++;
        }
        return new Span(first, last);
    }

    private boolean isInside(int at) {
        return Character.isLowSurrogate(typed.charAt(at))
                || (isPartOfWord(typed.charAt(at - 1)) && isPartOfWord(typed.charAt(at)));
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
