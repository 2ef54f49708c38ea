package org.ownwords.rules;

import java.util.Set;

/**
 * Fixed phrases in a list. In an entry {@code *} stands for one to four words ("put * first"), {@code one's} for any
 * possessive ("get one's act together").
 */
final class Idioms {
    private static final int LONGEST_GAP = 4;
    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "their", "our");

    private Idioms() {}

    /** Whether an entry begins with the verb and goes on in the object's first words. */
    static boolean match(Set<String> entries, String verb, Phrase object) {
        for (String entry : entries) {
            if (entry.startsWith(verb)
                    && (entry.length() == verb.length() || entry.charAt(verb.length()) == ' ')
                    && goesOn(entry.substring(verb.length()).strip(), object)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(String rest, Phrase object) {
        return rest.isEmpty() || goesOn(rest.split(" "), 0, object, 0);
    }

    private static boolean goesOn(String[] rest, int next, Phrase object, int at) {
        if (next == rest.length) {
            return true;
        }
        if (!rest[next].equals("*")) {
            return fits(rest[next], object.word(at)) && goesOn(rest, next + 1, object, at + 1);
        }
        for (int gap = 1; gap <= LONGEST_GAP; gap++) {
            if (goesOn(rest, next + 1, object, at + gap)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String wanted, String word) {
        return wanted.equals("one's") ? POSSESSIVES.contains(word) || word.endsWith("'s") : wanted.equals(word);
    }
}
