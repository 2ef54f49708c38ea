package org.ownwords.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.Analysis;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Conjugation;
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

    /** The share of the text's words of weight that were said, 0 to 1; 1 where there are too few to tell. */
    double share(Analysis analysis, Testimony testimony) {
        Set<String> written = new HashSet<>();
        for (Token token : analysis.tokens()) {
            if (token.isWord() && weighs(token.lower()) && !named(analysis, token.span())) {
                written.add(stem(token.lower()));
            }
        }
        if (written.size() < ENOUGH) {
            return 1;
        }
        Set<String> said = new HashSet<>();
        for (String word : testimony.words()) {
            if (weighs(word)) {
                said.add(stem(word));
            }
        }
        long both = written.stream().filter(said::contains).count();
        return said.size() < written.size() ? 1 : (double) both / written.size();
    }

    private boolean weighs(String word) {
        return word.length() > 1 && !light.contains(word);
    }

    private static boolean named(Analysis analysis, Span span) {
        Mention mention = analysis.mention(span);
        return mention != null && mention.kind() != Mention.Kind.KIN;
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
