package org.ownwords.current;

import java.util.Locale;
import java.util.Set;

/** Whether a text reads like English: every check reads English only, and in another language it would only guess. */
final class English {
    /** Fewer words are too few to tell. */
    private static final int ENOUGH = 12;

    /** English plans have 25 to 55 common words in a hundred, other languages hardly any. */
    private static final double LEAST = 0.08;

    private final Set<String> common;

    English(Set<String> common) {
        this.common = common;
    }

    /** True also when there is too little to tell. Names of people and places count as other words. */
    boolean reads(String text) {
        int words = 0;
        int known = 0;
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                words++;
                known += common.contains(text.substring(from, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
                from = -1;
            }
        }
        return words < ENOUGH || known >= words * LEAST;
    }
}
