package org.ownwords.current;

/** What stands before a point of a list: a bullet, a box, a number, a letter. */
final class Marks {
    private static final String BULLETS = "•◦▪▫■□●○◆◇➢➤►▶‣⁃·✓✔✗☐☑☒\uF0B7\uF0A7\uF0D8\uF0FC\uF06F*+-–—";
    private static final String ROMAN = "ivxIVX";
    private static final int LONGEST_NUMBER = 8;

    /** "1. ☐ A.": more marks than these before one point are part of it. */
    private static final int AT_MOST = 3;

    private Marks() {}

    /** Where the words begin, after all marks; {@code start} when there is none. */
    static int after(String text, int start, int end) {
        int at = start;
        for (int i = 0; i < AT_MOST; i++) {
            int next = one(text, at, end);
            if (next == at || next >= end) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int one(String text, int at, int end) {
        if (at >= end) {
            return at;
        }
        char c = text.charAt(at);
        if (BULLETS.indexOf(c) >= 0) {
            return spaceAfter(text, at, at + 1, end, Character.isLetterOrDigit(c) || "*+-–—".indexOf(c) >= 0);
        }
        if (c == 'o' || (c == 'O' && at + 2 < end && Character.isUpperCase(text.charAt(at + 2)))) {
            return spaceAfter(text, at, at + 1, end, true);
        }
        if (c == '[' || c == '(') {
            return box(text, at, end);
        }
        return number(text, at, c == '#' ? at + 1 : at, end);
    }

    /** "[ ]", "[x]", "(1)", "(a)". */
    private static int box(String text, int at, int end) {
        int close = text.indexOf(text.charAt(at) == '[' ? ']' : ')', at);
        boolean small = close > at && close < end && close - at <= 4;
        return small && (text.charAt(at) == '[' || isNumber(text, at + 1, close))
                ? spaceAfter(text, at, close + 1, end, false)
                : at;
    }

    /** "1.", "12)", "2.1", "a)", "iv." */
    private static int number(String text, int mark, int from, int end) {
        int at = from;
        while (at < end
                && at - from < LONGEST_NUMBER
                && (Character.isLetterOrDigit(text.charAt(at)) || inside(text, at, end))) {
            at++;
        }
        if (at == from || at >= end || !isNumber(text, from, at)) {
            return mark;
        }
        char close = text.charAt(at);
        // "J. Smith" begins with a name.
        boolean initial = at - from == 1 && Character.isUpperCase(text.charAt(from)) && close == '.';
        boolean closed = close == '.' || close == ')' || (close == ':' && Character.isDigit(text.charAt(from)));
        boolean levels = at - from >= 3 && Lines.isSpace(close);
        return !initial && closed
                ? spaceAfter(text, mark, at + 1, end, true)
                : levels ? spaceAfter(text, mark, at, end, true) : mark;
    }

    /** The dot in "2.1". */
    private static boolean inside(String text, int at, int end) {
        return text.charAt(at) == '.' && at + 1 < end && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isNumber(String text, int from, int to) {
        boolean digits = from < to;
        boolean roman = from < to;
        boolean levels = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            digits &= Character.isDigit(c) || c == '.';
            levels |= c == '.';
            roman &= ROMAN.indexOf(c) >= 0;
        }
        boolean letter = to - from == 1 && Character.isLetter(text.charAt(from));
        boolean year = to - from > 2 && !levels;
        return (digits && !year) || roman || letter;
    }

    private static int spaceAfter(String text, int none, int at, int end, boolean needed) {
        int next = at;
        while (next < end && Lines.isSpace(text.charAt(next))) {
            next++;
        }
        return next == at && needed ? none : next;
    }
}
