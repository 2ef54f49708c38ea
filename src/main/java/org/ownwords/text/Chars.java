package org.ownwords.text;

import java.text.Normalizer;
import java.util.Locale;

/** What single characters are, and how words are compared. */
final class Chars {
    private Chars() {}

    /** The character there, or a space outside the text. */
    static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`' || c == '´';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /** Letters, digits and what sits on them. */
    static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Marks of direction, joiners and the like: they show nothing, and inside a word they do not end it. */
    static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /** In lower case, apostrophes and hyphens made plain, invisible characters gone. */
    static String lower(String word) {
        int end = 0;
        while (end < word.length() && word.charAt(end) <= 127 && (word.charAt(end) < 'A' || word.charAt(end) > 'Z')) {
            end++;
        }
        if (end == word.length()) {
            return word;
        }
        if (plain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        StringBuilder lower = new StringBuilder(word.length());
        word.codePoints().filter(c -> !isInvisible(c)).forEach(c -> lower.appendCodePoint(straight(c)));
        return lower.toString().toLowerCase(Locale.ROOT);
    }

    /** A lower-case word without accents, so that José and Jose are the same. */
    static String folded(String lower) {
        if (plain(lower)) {
            return lower;
        }
        StringBuilder folded = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> folded.appendCodePoint(unstroked(c)));
        return folded.toString();
    }

    private static int straight(int c) {
        return isApostrophe(c) ? '\'' : isHyphen(c) ? '-' : c;
    }

    /** Letters whose stroke is no accent to Unicode. */
    private static int unstroked(int c) {
        return switch (c) {
            case 'ł' -> 'l';
            case 'đ' -> 'd';
            case 'ø' -> 'o';
            case 'ı' -> 'i';
            default -> c;
        };
    }

    private static boolean plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
