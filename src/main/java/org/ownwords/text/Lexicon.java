package org.ownwords.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Word lists, read from data files when the program starts. Safe from any thread. */
public final class Lexicon {
    private final Map<String, WordSet> lists = new HashMap<>();

    /**
     * @param lists name of a list ("service-nouns") to its entries in lower case
     */
    public Lexicon(Map<String, ? extends Set<String>> lists) {
        lists.forEach((name, entries) -> this.lists.put(name, WordSet.copyOf(entries)));
    }

    /** The list of that name. */
    public WordSet list(String name) {
        WordSet list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("No word list is called " + name);
        }
        return list;
    }

    /** The names of all lists. */
    public Set<String> names() {
        return Collections.unmodifiableSet(lists.keySet());
    }

    /** All lists. */
    Iterable<WordSet> all() {
        return lists.values();
    }
}
