package org.ownwords.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.text.Analysis;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Conjugation;
import org.ownwords.text.Covered;
import org.ownwords.text.Lexicon;
import org.ownwords.text.Mention;
import org.ownwords.text.Testimony;
import org.ownwords.text.Token;

/**
 * How much of a text was said. Words count by their stem; names and the little words that everyone uses do not. True
 * objectives share 28 to 49 in 100 of their words with what the family said, another family's speech 4.
 */
final class Overlap {
    /** Fewer words of weight, in the text or in what was said, tell nothing. */
    private static final int ENOUGH = 8;

    /** One in so many of the very same words, and nobody has to look at their stems. */
    private static final int CLEARLY = 3;

    private final Conjugation verbs;
    private final Set<String> light;
    private final Map<String, String> alike = new HashMap<>();

    Overlap(Analyzer analyzer) {
        Lexicon lexicon = analyzer.lexicon();
        verbs = analyzer.conjugation();
        light = lexicon.list("light-words");
        for (String entry : lexicon.list("said-alike")) {
            int equals = entry.indexOf('=');
            alike.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
    }

    /** The share of the text's words of weight that were said, 0 to 1; 1 where there are too few to tell or the very same words stand in both. */
    double share(Analysis analysis, Testimony testimony) {
        Covered named = Covered.by(analysis.mentions().stream()
                .filter(m -> m.kind() != Mention.Kind.KIN)
                .map(Mention::span));
        Set<String> written = new HashSet<>();
        int asWritten = 0;
        for (Token token : analysis.tokens()) {
            String word = token.lower();
            if (token.isWord() && weighs(word) && !named.touches(token.span()) && written.add(word)) {
                asWritten += testimony.words().contains(word) ? 1 : 0;
            }
        }
        return written.size() < ENOUGH || asWritten * CLEARLY >= written.size() ? 1 : byStem(written, testimony);
    }

    private double byStem(Set<String> words, Testimony testimony) {
        Set<String> written = words.stream().map(this::stem).collect(Collectors.toSet());
        Set<String> said =
                testimony.words().stream().filter(this::weighs).map(this::stem).collect(Collectors.toSet());
        long both = written.stream().filter(said::contains).count();
        return said.size() < written.size() ? 1 : (double) both / written.size();
    }

    private boolean weighs(String word) {
        return word.length() > 1 && !light.contains(word);
    }

    private String stem(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        String like = alike.get(bare);
        if (like != null) {
            return like;
        }
        String base = verbs.base(bare);
        boolean plural = bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss");
        String stem = base != null ? base : plural ? bare.substring(0, bare.length() - 1) : bare;
        return alike.getOrDefault(stem, stem);
    }
}
