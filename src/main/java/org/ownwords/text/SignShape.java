package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sign as its list writes it: places one after the other, with gaps. {@code _3} is up to three words of the same
 * sentence, {@code :6} may run into the next ones, {@code _0} in front of nothing; {@code word?} may be missing. A sign
 * that begins with {@code !} stands even where the sentence denies something or speaks of the past.
 */
record SignShape(List<Place> places, boolean firm) {
    /**
     * @param words null for a gap
     * @param gap how many words it may skip
     * @param across whether it may run over the end of a sentence
     */
    record Place(@Nullable WordSet words, boolean optional, int gap, boolean across) {}

    static SignShape of(String entry, SignWords words) {
        boolean firm = entry.charAt(0) == '!';
        List<Place> places = new ArrayList<>();
        for (String part : (firm ? entry.substring(1) : entry).split(" ")) {
            char first = part.charAt(0);
            if ((first == '_' || first == ':') && part.length() > 1) {
                places.add(new Place(null, true, Integer.parseInt(part.substring(1)), first == ':'));
            } else {
                boolean optional = part.endsWith("?");
                places.add(new Place(
                        words.of(optional ? part.substring(0, part.length() - 1) : part), optional, 0, false));
            }
        }
        WordSet first = places.get(0).words();
        if (first == null || places.get(0).optional()) {
            throw new IllegalStateException("A sign begins with a word: " + entry);
        }
        return new SignShape(List.copyOf(places), firm);
    }

    WordSet opening() {
        WordSet first = places.get(0).words();
        return first == null ? WordSet.of() : first;
    }
}
