package org.ownwords.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fixed phrases that begin with a verb, found by it. In an entry {@code *} stands for one to four words ("put *
 * first"), {@code one's} for any possessive ("get one's act together").
 */
final class Idioms {
    private static final int LONGEST_GAP = 4;
    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "their", "our");

    private final Map<String, List<String[]>> byVerb = new HashMap<>();

    Idioms(Iterable<String> entries) {
        for (String entry : entries) {
            String[] words = entry.split(" ");
            byVerb.computeIfAbsent(words[0], verb -> new ArrayList<>()).add(words);
        }
    }

    /** Whether an entry is the verb, with its particle, and goes on in the object's first words. */
    boolean match(String verb, Phrase object) {
        int space = verb.indexOf(' ');
        String first = space < 0 ? verb : verb.substring(0, space);
        String particle = space < 0 ? "" : verb.substring(space + 1);
        for (String[] entry : byVerb.getOrDefault(first, List.of())) {
            if (goesOn(entry, particle, object)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(String[] entry, String particle, Phrase object) {
        if (particle.isEmpty()) {
            return goesOn(entry, 1, object, 0);
        }
        return entry.length > 1 && entry[1].equals(particle) && goesOn(entry, 2, object, 0);
    }

    private static boolean goesOn(String[] entry, int next, Phrase object, int at) {
        if (next == entry.length) {
            return true;
        }
        if (!entry[next].equals("*")) {
            return fits(entry[next], object.word(at)) && goesOn(entry, next + 1, object, at + 1);
        }
        for (int gap = 1; gap <= LONGEST_GAP; gap++) {
            if (goesOn(entry, next + 1, object, at + gap)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String wanted, String word) {
        return wanted.equals("one's") ? POSSESSIVES.contains(word) || word.endsWith("'s") : wanted.equals(word);
    }
}
