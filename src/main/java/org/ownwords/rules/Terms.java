package org.ownwords.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.Token;

/**
 * Terms of one or more words, found at a place in a text by their first word. {@code *} in a term is any one word. The
 * longest term counts, and one without {@code *} before one with it, so that a longer plain phrase ("the minor leagues") hides a shorter term.
 */
final class Terms {
    private static final String ANY = "*";
    private static final Term[] NONE = {};

    /** How many times 64 bits tell of first words. */
    private static final int FIRSTS = 64;

    private final Map<String, Term[]> byFirst = new HashMap<>();
    private final long[] firsts = new long[FIRSTS];

    Terms(Iterable<Term> terms) {
        Map<String, List<Term>> lists = new HashMap<>();
        terms.forEach(term ->
                lists.computeIfAbsent(term.words()[0], w -> new ArrayList<>()).add(term));
        Comparator<Term> longestFirst = Comparator.<Term>comparingInt(t -> -t.words().length)
                .thenComparing(t -> List.of(t.words()).contains(ANY));
        lists.forEach((first, list) -> {
            list.sort(longestFirst);
            byFirst.put(first, list.toArray(NONE));
            int hash = first.hashCode();
            firsts[hash >>> 6 & FIRSTS - 1] |= 1L << hash;
        });
    }

    /**
     * A term and what it means in plain words.
     *
     * @param plain empty for a phrase that is plain itself
     * @param swap whether the plain words can stand in its place as they are
     */
    record Term(String[] words, String plain, boolean swap) {
        static Term of(String text, String plain, boolean swap) {
            return new Term(text.split(" "), plain, swap);
        }

        String text() {
            return String.join(" ", words);
        }

        /** Whether it is only there to hide a shorter term. */
        boolean isPlain() {
            return plain.isEmpty();
        }
    }

    /** The words with which they begin. */
    Set<String> openers() {
        return byFirst.keySet();
    }

    /** The longest term that begins at that token of the text, or null. Its words stand in one sentence. */
    @Nullable
    Term at(Subject subject, int index) {
        return subject.tokens().opensTerm(index) ? at(subject.analysis().tokens(), index) : null;
    }

    /** The longest term that begins at that token, or null. */
    @Nullable
    Term at(List<Token> tokens, int index) {
        String first = tokens.get(index).lower();
        Term[] terms = begins(first) ? byFirst.get(first) : null;
        if (terms == null && first.indexOf('\'') > 0) {
            terms = byFirst.get(bare(first));
        }
        if (terms == null) {
            return null;
        }
        for (Term term : terms) {
            if (fits(term.words(), tokens, index)) {
                return term;
            }
        }
        return null;
    }

    /** Nearly every word begins none of them, and its hash tells so sooner than the map. */
    private boolean begins(String word) {
        int hash = word.hashCode();
        return (firsts[hash >>> 6 & FIRSTS - 1] >>> hash & 1) != 0;
    }

    private static boolean fits(String[] words, List<Token> tokens, int index) {
        int last = words.length - 1;
        if (index + last >= tokens.size()
                || tokens.get(index + last).sentence() != tokens.get(index).sentence()) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            Token token = tokens.get(index + i);
            String word = i == last ? bare(token.lower()) : token.lower();
            boolean same =
                    words[i].equals(ANY) ? token.isWord() : words[i].equals(word) || words[i].equals(token.lower());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Without the ending of "the minor's" and "the caregivers'". */
    static String bare(String lower) {
        if (lower.endsWith("'s")) {
            return lower.substring(0, lower.length() - 2);
        }
        return lower.endsWith("'") && lower.length() > 1 ? lower.substring(0, lower.length() - 1) : lower;
    }
}
