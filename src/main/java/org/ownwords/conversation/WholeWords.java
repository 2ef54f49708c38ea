package org.ownwords.conversation;

import java.util.Locale;

/** Finds words as they stand, whatever their case: "Ana" in "ana's car", but not in "banana". */
final class WholeWords {
    private WholeWords() {}

    static boolean contain(String text, String words) {
        String in = text.toLowerCase(Locale.ROOT);
        String wanted = words.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return false;
        }
        for (int at = in.indexOf(wanted); at >= 0; at = in.indexOf(wanted, at + 1)) {
            if (free(in, at - 1) && free(in, at + wanted.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean free(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
