package org.ownwords.drafting;

import java.util.Locale;

/** Texts as they are compared word by word. */
final class Plain {
    private Plain() {}

    /** Without case, marks or double space. */
    static String of(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
