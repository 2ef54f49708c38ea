package org.ownwords.text;

import java.util.List;

/** How regular verbs spell their forms. Where doubling depends on stress, both spellings count. */
final class Spelling {
    private Spelling() {}

    static String third(String base) {
        if (base.equals("be") || base.equals("have")) {
            return base.equals("be") ? "is" : "has";
        }
        if (endsConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh")
                || base.endsWith("o");
        return base + (hissing ? "es" : "s");
    }

    static List<String> pasts(String base) {
        if (base.endsWith("e")) {
            return List.of(base + "d");
        }
        if (endsConsonantY(base)) {
            return List.of(base.substring(0, base.length() - 1) + "ied");
        }
        return doubles(base) ? List.of(base + last(base) + "ed", base + "ed") : List.of(base + "ed");
    }

    static List<String> ings(String base) {
        if (base.endsWith("ie")) {
            return List.of(base.substring(0, base.length() - 2) + "ying");
        }
        if (base.endsWith("e") && !base.endsWith("ee") && !base.equals("be")) {
            return List.of(base.substring(0, base.length() - 1) + "ing");
        }
        return doubles(base) ? List.of(base + last(base) + "ing", base + "ing") : List.of(base + "ing");
    }

    /** The base of an unknown verb, as near as its ending tells: "vlogging" is "vlog". */
    static String stem(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0) {
            return word.substring(0, hyphen + 1) + stem(word.substring(hyphen + 1));
        }
        int n = word.length();
        if (n > 5 && word.endsWith("ing")) {
            boolean doubled = word.charAt(n - 4) == word.charAt(n - 5) && "sl".indexOf(word.charAt(n - 4)) < 0;
            String stem = word.substring(0, doubled ? n - 4 : n - 3);
            return !doubled && (lostE(stem) || shortVowel(stem)) ? stem + "e" : stem;
        }
        return word;
    }

    /** The base of a past that no list has: "hauled" is of "haul". */
    static String ofPast(String past) {
        if (past.endsWith("ied")) {
            // "Zip-tied" is of "zip-tie", and "cried" of "cry".
            boolean one = past.length() - past.lastIndexOf('-') - 1 == "tied".length();
            return past.substring(0, past.length() - 3) + (one ? "ie" : "y");
        }
        String stem = past.substring(0, past.length() - 2);
        int n = stem.length();
        if (n > 2 && last(stem) == stem.charAt(n - 2) && "ls".indexOf(last(stem)) < 0) {
            return stem.substring(0, n - 1);
        }
        return n > 2 && (lostE(stem) || shortVowel(stem)) ? stem + "e" : stem;
    }

    /** One vowel and one consonant at the end of a short word would have been doubled: "taped" is of "tape". */
    private static boolean shortVowel(String stem) {
        String whole = stem.substring(stem.lastIndexOf('-') + 1);
        String root = whole.length() > 4 && whole.startsWith("re") ? whole.substring(2) : whole;
        boolean one = root.length() > 2 && doubles(root);
        for (int i = 0; one && i < root.length() - 2; i++) {
            one = !vowel(root.charAt(i));
        }
        return one;
    }

    /** The base of what he or she does that no list has: "schlepps" is of "schlepp". */
    static String ofThird(String third) {
        if (third.endsWith("ies") && third.length() > 4) {
            return third.substring(0, third.length() - 3) + "y";
        }
        boolean hissing = third.endsWith("shes")
                || third.endsWith("ches")
                || third.endsWith("xes")
                || third.endsWith("sses")
                || third.endsWith("zzes");
        return third.substring(0, third.length() - (hissing ? 2 : 1));
    }

    private static boolean lostE(String stem) {
        char last = last(stem);
        char before = stem.charAt(stem.length() - 2);
        return "vczu".indexOf(last) >= 0
                || stem.endsWith("dg")
                || stem.endsWith("ng") && !stem.endsWith("ang")
                || last == 'l' && !vowel(before) && before != 'l'
                || last == 's' && vowel(before);
    }

    private static boolean endsConsonantY(String base) {
        return base.length() > 1 && base.endsWith("y") && !vowel(base.charAt(base.length() - 2));
    }

    private static boolean doubles(String base) {
        int n = base.length();
        return n > 2
                && !vowel(base.charAt(n - 1))
                && "wxy".indexOf(base.charAt(n - 1)) < 0
                && vowel(base.charAt(n - 2))
                && !(vowel(base.charAt(n - 3)) && base.charAt(n - 3) != 'u');
    }

    private static char last(String base) {
        return base.charAt(base.length() - 1);
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
