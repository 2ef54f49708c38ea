package org.ownwords.drafting;

import java.util.Set;
import org.ownwords.text.Lexicon;

/** Whether a told sentence could stand by itself before someone who was not there. */
final class Sense {
    private static final Set<String> NEVER_LAST = Set.of(
            "the", "a", "an", "my", "your", "his", "their", "our", "its", "and", "or", "but", "because", "until", "if",
            "when", "while", "to", "of", "at", "from", "with", "for", "into", "than", "as", "that's", "so", "could",
            "would", "is", "are", "was", "be", "like", "said", "these", "those", "every", "no", "cause", "cuz",
            "whether", "which", "whose", "i", "we", "he", "they", "am", "were", "unless", "though", "except", "nor",
            "onto", "toward", "towards", "among");

    private final Set<String> determiners;

    Sense(Lexicon lexicon) {
        determiners = lexicon.list("determiners");
    }

    /** Whether it is broken off ("will be at the."), or two words stand together that never do ("the her"). */
    boolean broken(String sentence) {
        String[] words = Plain.of(sentence).split(" ");
        String last = words[words.length - 1];
        boolean cut = sentence.matches("(?s).*\\p{L}['’]\\p{L}+\\P{L}*");
        boolean so = sentence.matches(
                "(?is).*\\b(so['’](s|d)|['’]?cause|and (him|her|he|she) just|who['’]s|what['’]s)\\P{L}*");
        if (so || words.length < 3 || !cut && NEVER_LAST.contains(last)) {
            return true;
        }
        for (int i = 1; i < words.length; i++) {
            boolean two = determiners.contains(words[i]) && determiners.contains(words[i - 1]);
            if (two && !words[i - 1].equals("all") && !words[i - 1].equals("both") && !words[i].equals("other")) {
                return words[i].equals("the") || words[i].equals("a") || words[i - 1].equals("the");
            }
        }
        return false;
    }
}
