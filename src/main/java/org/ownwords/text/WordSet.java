package org.ownwords.text;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that never change, asked for far more often than anything else here: every word of a text is looked up in
 * hundreds of lists. A miss costs one look at a table, where the JDK's sets compare words; {@code CoreBenchmark} and
 * {@code CheckBenchmark} show the difference. Keeps its order.
 */
public final class WordSet extends AbstractSet<String> {
    /** Places in the table for each word: the fewer are taken, the sooner a miss is seen. */
    private static final int ROOM = 4;

    private final List<String> words;
    private final @Nullable String[] table;
    private final @Nullable WordSet openers;

    private WordSet(Collection<String> words) {
        List<String> kept = new ArrayList<>(words.size());
        Set<String> first = new HashSet<>();
        table = new @Nullable String[Integer.highestOneBit(Math.max(1, words.size())) * ROOM];
        for (String word : words) {
            int place = place(word);
            if (table[place] == null) {
                String one = word.intern();
                table[place] = one;
                kept.add(one);
                int space = word.indexOf(' ');
                if (space > 0) {
                    first.add(word.substring(0, space));
                }
            }
        }
        this.words = Collections.unmodifiableList(kept);
        openers = first.isEmpty() ? null : new WordSet(first);
    }

    public static WordSet of(String... words) {
        return new WordSet(Arrays.asList(words));
    }

    public static WordSet copyOf(Collection<String> words) {
        return words instanceof WordSet known ? known : new WordSet(words);
    }

    @Override
    public boolean contains(@Nullable Object word) {
        return word instanceof String known && table[place(known)] != null;
    }

    /** Whether an entry of several words begins with that one. */
    public boolean opens(String word) {
        return openers != null && openers.contains(word);
    }

    /** The place where the word stands, or the free one where it would. */
    private int place(String word) {
        int hash = word.hashCode();
        int mask = table.length - 1;
        int place = (hash ^ hash >>> 15) & mask;
        while (true) {
            String there = table[place];
            if (there == null || there == word || there.hashCode() == hash && there.equals(word)) {
                return place;
            }
            place = place + 1 & mask;
        }
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
