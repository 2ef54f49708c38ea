package org.ownwords.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more words, found at a place in a text. A phrase may stand for another: "sis=sister". */
final class Phrases {
    /** How many times 64 bits tell of first words. */
    private static final int FIRSTS = 32;

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final long[] firsts = new long[FIRSTS];

    Phrases(Iterable<String> entries) {
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            String written = equals < 0 ? entry : entry.substring(0, equals);
            String meaning = equals < 0 ? entry : entry.substring(equals + 1);
            String[] words = interned(Chars.folded(written).split(" "));
            byFirst.computeIfAbsent(words[0], k -> new ArrayList<>()).add(new Phrase(words, Chars.folded(meaning)));
        }
        Comparator<Phrase> longestFirst = Comparator.comparingInt(p -> -p.words.length);
        byFirst.forEach((first, list) -> {
            list.sort(longestFirst);
            int hash = first.hashCode();
            firsts[hash >>> 6 & FIRSTS - 1] |= 1L << hash;
        });
    }

    private static String[] interned(String[] words) {
        return Arrays.stream(words).map(String::intern).toArray(String[]::new);
    }

    /** A phrase found. */
    record Phrase(String[] words, String meaning) {
        int length() {
            return words.length;
        }
    }

    /** The longest phrase that begins there and ends before the limit, or null. */
    @Nullable
    Phrase at(Atom[] atoms, int index, int limit) {
        if (index < 0 || index >= limit) {
            return null;
        }
        List<Phrase> candidates = begins(atoms[index].key()) ? byFirst.get(atoms[index].key()) : null;
        if (candidates == null) {
            return null;
        }
        for (Phrase phrase : candidates) {
            if (matches(phrase.words, atoms, index, limit)) {
                return phrase;
            }
        }
        return null;
    }

    /** Nearly every word begins none of them, and its hash tells so sooner than the map. */
    boolean begins(String word) {
        int hash = word.hashCode();
        return (firsts[hash >>> 6 & FIRSTS - 1] >>> hash & 1) != 0;
    }

    private static boolean matches(String[] words, Atom[] atoms, int index, int limit) {
        if (index + words.length > limit) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            if (!atoms[index + i].key().equals(words[i])) {
                return false;
            }
        }
        return true;
    }
}
