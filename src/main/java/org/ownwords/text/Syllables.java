package org.ownwords.text;

import java.util.HashMap;
import java.util.Map;

/** How many syllables a word has: as the CMU Pronouncing Dictionary says, or by its spelling where it does not. */
public final class Syllables {
    /** Endings with an apostrophe that are a syllable of their own behind a consonant: "did-n't". */
    private static final String NOT = "n't";

    private final Map<String, Integer> unlikeSpelt = new HashMap<>();

    /** @param lexicon its list {@code syllables} has the words that are not said as they are spelt: "area=3" */
    public Syllables(Lexicon lexicon) {
        for (String entry : lexicon.list("syllables")) {
            int equals = entry.indexOf('=');
            unlikeSpelt.put(entry.substring(0, equals), entry.charAt(equals + 1) - '0');
        }
    }

    /** At least one. A compound has those of its parts, and "Ana's" those of "Ana". */
    public int in(String lower) {
        int count = 0;
        int from = 0;
        int end = bare(lower);
        for (int i = 0; i <= end; i++) {
            if (i == end || lower.charAt(i) == '-') {
                count += i > from ? one(Chars.folded(lower.substring(from, i))) : 0;
                from = i + 1;
            }
        }
        boolean spoken = lower.endsWith(NOT) && lower.length() > 5;
        return Math.max(1, count + (spoken ? 1 : 0));
    }

    private int one(String word) {
        Integer known = unlikeSpelt.get(word);
        return known == null ? SyllableRule.count(word) : known;
    }

    /** Where the word ends that a clitic hangs on. */
    private static int bare(String lower) {
        if (lower.endsWith(NOT)) {
            return lower.length() - NOT.length();
        }
        int apostrophe = lower.lastIndexOf('\'');
        return apostrophe > 0 ? apostrophe : lower.length();
    }
}
