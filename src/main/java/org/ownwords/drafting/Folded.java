package org.ownwords.drafting;

import java.text.Normalizer;
import java.util.Arrays;
import org.ownwords.plan.Span;

/**
 * A text as names are looked for in it: lower case, without accents, without characters that cannot be seen, typographic
 * apostrophes made straight. Knows where each of its characters stands in the text as typed.
 */
final class Folded {
    private final StringBuilder text;
    private int[] starts;
    private final int typedLength;

    private Folded(String typed) {
        text = new StringBuilder(typed.length());
        starts = new int[typed.length() + 1];
        typedLength = typed.length();
        for (int at = 0; at < typed.length(); ) {
            int point = typed.codePointAt(at);
            add(point, at);
            at += Character.charCount(point);
        }
    }

    static Folded of(String typed) {
        return new Folded(typed);
    }

    private void add(int point, int at) {
        if (isUnseen(point)) {
            return;
        }
        if (point < 128) {
            put((char) Character.toLowerCase(point), at);
            return;
        }
        String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                put(part == '’' || part == '‘' ? '\'' : Character.toLowerCase(part), at);
            }
        }
    }

    private void put(char c, int at) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[text.length()] = at;
        text.append(c);
    }

    /** Zero-width and direction marks, soft hyphens, and controls that are no space. */
    static boolean isUnseen(int point) {
        return Character.getType(point) == Character.FORMAT
                || (Character.isISOControl(point) && !Character.isWhitespace(point));
    }

    CharSequence text() {
        return text;
    }

    /** Where a stretch of the folded text stands in the text as typed; accents that follow a letter go with it. */
    Span typed(int start, int end) {
        int next = end;
        while (next < text.length() && starts[next] == starts[end - 1]) {
            next++;
        }
        return new Span(starts[start], next == text.length() ? typedLength : starts[next]);
    }
}
