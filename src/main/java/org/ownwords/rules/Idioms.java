package org.ownwords.rules;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** "Puts the first dollar": a gap does not end in the middle of a noun phrase. */
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "my", "your", "his", "her", "their", "our");

    private final Map<String, List<String[]>> byVerb = new HashMap<>();

    Idioms(Iterable<String> entries) {
        for (String entry : entries) {
            String[] words = entry.split(" ");
            byVerb.computeIfAbsent(words[0], verb -> new ArrayList<>()).add(words);
        }
    }

    /** How many of the object's words an entry takes up that is the verb, with its particle, and more; -1 without one. */
    int match(String verb, Phrase object) {
        int space = verb.indexOf(' ');
        String first = space < 0 ? verb : verb.substring(0, space);
        String particle = space < 0 ? "" : verb.substring(space + 1);
        for (String[] entry : byVerb.getOrDefault(first, List.of())) {
            int end = end(entry, particle, object);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static int end(String[] entry, String particle, Phrase object) {
        if (particle.isEmpty()) {
            return end(entry, 1, object, 0);
        }
        if (entry.length > 1 && entry[1].equals(particle)) {
            return end(entry, 2, object, 0);
        }
        return entry.length > 2 && entry[entry.length - 1].equals(particle) && !entry[1].equals("*")
                ? end(Arrays.copyOf(entry, entry.length - 1), 1, object, 0)
                : -1;
    }

    private static int end(String[] entry, int next, Phrase object, int at) {
        if (next == entry.length) {
            return at;
        }
        if (!entry[next].equals("*")) {
            return fits(entry[next], object.word(at)) ? end(entry, next + 1, object, at + 1) : -1;
        }
        for (int gap = 1; gap <= LONGEST_GAP && at + gap <= object.size(); gap++) {
            int end = end(entry, next + 1, object, at + gap);
            boolean cut = next + 1 < entry.length && DETERMINERS.contains(object.word(at + gap - 1));
            if (end >= 0 && !cut) {
                return end;
            }
        }
        return -1;
    }

    private static boolean fits(String wanted, String word) {
        return wanted.equals("one's") ? POSSESSIVES.contains(word) || word.endsWith("'s") : wanted.equals(word);
    }
}
