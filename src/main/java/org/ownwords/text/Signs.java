package org.ownwords.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The signs of one list, found in a line. Each sign is short and its gaps are small, so a line takes linear time. */
final class Signs {
    private final Map<String, List<SignShape>> byOpening = new HashMap<>();

    /**
     * A sign found.
     *
     * @param end index after its last word
     * @param between indexes of the words it skipped
     */
    record Sign(int start, int end, boolean firm, List<Integer> between) {}

    Signs(Iterable<String> entries, SignWords words) {
        for (String entry : entries) {
            SignShape shape = SignShape.of(entry, words);
            shape.opening()
                    .forEach(word -> byOpening
                            .computeIfAbsent(word, k -> new ArrayList<>())
                            .add(shape));
        }
    }

    List<Sign> in(AlarmWord[] words) {
        List<Sign> found = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            for (SignShape shape : byOpening.getOrDefault(words[i].key(), List.of())) {
                List<Integer> between = new ArrayList<>();
                int end = match(shape, 1, words, i + 1, between);
                if (end > 0) {
                    found.add(new Sign(i, end, shape.firm(), List.copyOf(between)));
                }
            }
        }
        return found;
    }

    /** @return index after the last word, or -1; leaves in {@code between} what was skipped */
    private static int match(SignShape shape, int place, AlarmWord[] words, int at, List<Integer> between) {
        if (place == shape.places().size()) {
            return at;
        }
        SignShape.Place next = shape.places().get(place);
        if (next.words() == null) {
            return gap(shape, place, words, at, between);
        }
        int here = at;
        while (here < words.length && words[here].kind() == AlarmWord.Kind.BREATH) {
            here++;
        }
        if (here < words.length && next.words().contains(words[here].key())) {
            int end = match(shape, place + 1, words, here + 1, between);
            if (end > 0) {
                return end;
            }
        }
        return next.optional() ? match(shape, place + 1, words, at, between) : -1;
    }

    private static int gap(SignShape shape, int place, AlarmWord[] words, int at, List<Integer> between) {
        SignShape.Place gap = shape.places().get(place);
        int mark = between.size();
        int skipped = 0;
        for (int here = at; here <= words.length; here++) {
            int end = match(shape, place + 1, words, here, between);
            if (end > 0) {
                return end;
            }
            boolean over = here == words.length
                    || words[here].kind() == AlarmWord.Kind.STOP && !gap.across()
                    || words[here].isWord() && skipped++ == gap.gap();
            if (over) {
                break;
            }
            if (words[here].isWord()) {
                between.add(here);
            }
        }
        between.subList(mark, between.size()).clear();
        return -1;
    }
}
