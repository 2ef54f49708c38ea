package org.ownwords.text;

import java.util.HashMap;
import java.util.Map;

/** Words of danger as a shaking hand types them: two letters changed about ("dei"), one left out of a long word ("sucidal"). */
final class TypedInHaste {
    /** With one letter gone, a shorter word is too often another one: "bun", "hit". */
    private static final int LONG = 6;

    private final Map<String, String> meant = new HashMap<>();

    /** @param core what is looked for behind a slip */
    TypedInHaste(Iterable<String> core) {
        for (String word : core) {
            for (int i = 0; i + 1 < word.length(); i++) {
                meant.putIfAbsent(
                        word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2), word);
            }
            for (int i = 1; i < word.length() && word.length() >= LONG; i++) {
                meant.putIfAbsent(word.substring(0, i) + word.substring(i + 1), word);
            }
        }
    }

    /** @return the word meant, or the word itself; ask only of what is no word of its own */
    String mended(String key) {
        return meant.getOrDefault(key, key);
    }
}
