package org.ownwords.rules;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.Token;

/** Reads a word as letters that may stand for words: "CFT", "UAs", "CWS’s", "C.F.T.", "CFT-style". */
final class Letters {
    private static final int SHORTEST = 2;

    private Letters() {}

    /** The letters in lower case, without what hangs on them; null where the word is no row of capitals. */
    static @Nullable String of(Token token) {
        String text = token.text();
        if (!token.isWord() || text.length() < SHORTEST || !Character.isUpperCase(text.codePointAt(0))) {
            return null;
        }
        int end = text.length();
        if (token.lower().endsWith("'s")) {
            end -= 2;
        } else if (end > SHORTEST && text.charAt(end - 1) == 's') {
            end--;
        } else if (token.lower().endsWith("'")) {
            end--;
        }
        String letters = text.substring(0, end);
        return letters.indexOf('.') > 0 ? dotted(letters) : plain(letters);
    }

    /** "CFT", "CWS-CARES", "PHQ-9"; of "CFT-style" the capitals before the hyphen. */
    private static @Nullable String plain(String letters) {
        int hyphen = letters.indexOf('-');
        if (hyphen >= SHORTEST && !inCapitals(letters)) {
            return plain(letters.substring(0, hyphen));
        }
        // "M-W-F", "I-80", "X-ray".
        boolean fits = hyphen != 1 && letters.length() >= SHORTEST && inCapitals(letters);
        return fits ? letters.toLowerCase(Locale.ROOT) : null;
    }

    /** "C.F.T." is "cft"; "Dr." is nothing. */
    private static @Nullable String dotted(String letters) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean stop = i % 2 == 1;
            if (stop != (c == '.') || !stop && !Character.isUpperCase(c)) {
                return null;
            }
            if (!stop) {
                bare.append(Character.toLowerCase(c));
            }
        }
        return bare.length() < SHORTEST ? null : bare.toString();
    }

    static boolean inCapitals(String letters) {
        boolean upper = false;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.isLowerCase(c) || c == '\'' || c == '’') {
                return false;
            }
            upper |= Character.isUpperCase(c);
        }
        return upper;
    }
}
