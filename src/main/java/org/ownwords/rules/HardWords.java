package org.ownwords.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.rules.Terms.Term;
import org.ownwords.text.ReadingLevel;
import org.ownwords.text.Token;

/**
 * The long words of a text, those of three syllables and more that are not everyday words ("grandmother").
 *
 * @param found by the word in lower case, with its syllables and the plain word where one is known
 * @param count how many there are, each time counted
 */
record HardWords(Map<String, Found> found, int count) {
    private static final int LONG = 3;

    /** A shorter word has not three syllables, bar a few that are easy. */
    private static final int FEWEST_LETTERS = 6;

    record Found(int syllables, @Nullable String plain) {}

    static HardWords of(Subject subject) {
        List<Token> tokens = subject.analysis().tokens();
        BitSet names = ReadingLevel.names(subject.analysis());
        Map<String, Found> found = new LinkedHashMap<>();
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && token.text().length() >= FEWEST_LETTERS && !names.get(i)) {
                String word = Terms.bare(token.lower());
                int syllables = subject.vocabulary().syllables().in(word);
                if (syllables >= LONG && !familiar(subject, word)) {
                    found.putIfAbsent(word, new Found(syllables, plain(subject, tokens, i)));
                    count++;
                }
            }
        }
        return new HardWords(found, count);
    }

    private static boolean familiar(Subject subject, String word) {
        return BaseForms.of(word).stream().anyMatch(subject.words("familiar-words")::contains);
    }

    private static @Nullable String plain(Subject subject, List<Token> tokens, int at) {
        Term term = subject.vocabulary().jargon().at(subject, at);
        return term != null && term.swap() && term.words().length == 1 ? term.plain() : null;
    }

    /** The hardest ones, hardest first: “documentation” (papers), “maladaptive”. */
    String hardest(int atMost) {
        Comparator<Map.Entry<String, Found>> hardestFirst = Comparator.comparing(
                e -> -100 * e.getValue().syllables() - e.getKey().length());
        return new ArrayList<>(found.entrySet())
                .stream()
                        .sorted(hardestFirst)
                        .limit(atMost)
                        .map(e -> shown(e.getKey(), e.getValue().plain()))
                        .collect(Collectors.joining(", "));
    }

    private static String shown(String word, @Nullable String plain) {
        return plain == null ? "“" + word + "”" : "“" + word + "” (" + plain + ")";
    }
}
