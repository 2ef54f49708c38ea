package org.ownwords.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The word lists, turned round: from a word to what it can be. */
final class Dictionary {
    private final Map<String, Long> tags = new HashMap<>();
    private final Map<String, String[]> contractions = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Verbs verbs;

    Dictionary(Lexicon lexicon) {
        for (Tag tag : Tag.values()) {
            for (String word : lexicon.list(tag.list())) {
                tags.merge(Chars.folded(word), tag.bit(), (a, b) -> a | b);
            }
        }
        for (String entry : lexicon.list("contractions")) {
            int equals = entry.indexOf('=');
            contractions.put(
                    entry.substring(0, equals), entry.substring(equals + 1).split(" "));
        }
        verbs = new Verbs(lexicon);
        lexicon.all().forEach(list -> list.forEach(word -> spellings.put(word, word)));
        verbs.spellings().forEach(word -> spellings.putIfAbsent(word, word));
    }

    /** All words of the lists, and all forms of the listed verbs. */
    Set<String> spellings() {
        return spellings.keySet();
    }

    /** The same word, as the one string that stands for it in all lists: comparing it costs next to nothing. */
    String spelling(String word) {
        String known = spellings.get(word);
        return known == null ? word : known;
    }

    long tags(String key) {
        Long known = tags.get(key);
        if (known != null) {
            return known;
        }
        boolean adverb = key.length() > 4 && key.endsWith("ly") && verbs.form(key) == null;
        return adverb ? Tag.ADVERB.bit() : 0;
    }

    /** Whether a list has the word, so that what it can be is no guess from its ending. */
    boolean lists(String key) {
        return tags.containsKey(key);
    }

    /** The words a short form stands for, or none. */
    String[] contraction(String lower) {
        return contractions.getOrDefault(lower, NONE);
    }

    Verbs verbs() {
        return verbs;
    }

    /** What makes a word more than a name. */
    static final long COMMON = ~Tag.bits(Tag.FIRST_NAME, Tag.NOT_NAME, Tag.PLACE);

    /** Whether the word is known as something else than a name. */
    boolean common(String key) {
        return (tags(key) & COMMON) != 0 || verbs.form(key) != null;
    }

    private static final String[] NONE = {};
}
