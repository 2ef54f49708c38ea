package org.ownwords.rules;

import java.util.List;

/** What a regular form of a verb may come from: "washing" from "wash" or "washe". A list tells which there is. */
final class BaseForms {
    private BaseForms() {}

    static List<String> of(String word) {
        if (word.endsWith("ing") && word.length() > 5) {
            return stems(word.substring(0, word.length() - 3));
        }
        if (word.endsWith("ied") || (word.endsWith("ies") && word.length() > 4)) {
            return List.of(word, word.substring(0, word.length() - 3) + "y");
        }
        if (word.endsWith("ed") && word.length() > 4) {
            return stems(word.substring(0, word.length() - 2));
        }
        if (word.endsWith("es") && word.length() > 4) {
            return List.of(word, word.substring(0, word.length() - 2), word.substring(0, word.length() - 1));
        }
        if (word.endsWith("s") && word.length() > 3) {
            return List.of(word, word.substring(0, word.length() - 1));
        }
        return List.of(word);
    }

    /** The word without an ending of possession: "father's", "kids'". */
    static String unowned(String word) {
        if (word.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 1 && word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
    }

    private static List<String> stems(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled ? List.of(stem, stem + "e", stem.substring(0, last)) : List.of(stem, stem + "e");
    }
}
