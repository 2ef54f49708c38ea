package org.ownwords.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ownwords.text.Analysis;
import org.ownwords.text.Lexicon;
import org.ownwords.text.Token;

/** Where something happens, by common words: "at the library". A drafter may put no one in a place nobody spoke of. */
final class Places {
    /** How many words may stand between "at" and the place ("at the little park"). */
    private static final int REACH = 4;

    private static final Set<String> LEADS =
            Set.of("at", "in", "to", "into", "by", "near", "outside", "inside", "behind", "beside");

    private final Set<String> places = new HashSet<>();
    private final Set<String> ends;

    Places(Lexicon lexicon) {
        List.of("visit-places", "place-words", "everyday-places", "meeting-places")
                .forEach(list -> places.addAll(lexicon.list(list)));
        ends = lexicon.list("phrase-ends");
    }

    /** Whether all places of the text are in the words, one or several of each. */
    boolean said(Analysis text, List<String> words) {
        Set<String> said = new HashSet<>();
        words.forEach(line -> said.addAll(List.of(Plain.of(line).split(" "))));
        List<Token> tokens = text.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            for (int at = i + 1; LEADS.contains(tokens.get(i).lower()) && at <= i + REACH && at < tokens.size(); at++) {
                String word = tokens.get(at).lower();
                if (ends.contains(word) || !tokens.get(at).isWord() || LEADS.contains(word)) {
                    break;
                }
                if (places.contains(word) && !has(said, word)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean has(Set<String> said, String place) {
        String one = place.endsWith("s") ? place.substring(0, place.length() - 1) : place;
        return said.contains(place) || said.contains(one) || said.contains(one + "s") || said.contains(one + "es");
    }
}
