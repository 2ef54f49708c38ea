package org.ownwords.text;

import java.util.Map;
import java.util.Set;

/**
 * Word lists, read from data files when the program starts.
 *
 * @param lists name of a list ("service-nouns") to its entries in lower case
 */
public record Lexicon(Map<String, Set<String>> lists) {
    public Lexicon {
        lists = Map.copyOf(lists);
    }

    /** The list of that name. */
    public Set<String> list(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("No word list is called " + name);
        }
        return list;
    }
}
