package org.ownwords.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.Analysis;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Covered;
import org.ownwords.text.Mention;
import org.ownwords.text.Roster;
import org.ownwords.text.Sentence;
import org.ownwords.text.Token;

/**
 * The agency's stock sentences, compared by pairs of neighbouring words. Names, roles, pronouns and numbers count as one
 * blank, for they are what one fills in. Holds no family's words.
 */
final class Stock {
    /** From here on a sentence is the stock sentence (catalogue O31), 0 to 1: twice the shared pairs by all pairs. */
    static final double SAME = 0.8;

    /** Shorter sentences are alike by chance. In words. */
    private static final int SHORTEST = 5;

    private static final String BLANK = "_";
    private static final Set<String> SMALL = Set.of("a", "an", "the", "and", "or", "/", "&");

    private final Set<String> roles;
    private final Set<String> blanks;
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, List<Integer>> byPair = new HashMap<>();

    Stock(List<String> entries, Analyzer analyzer) {
        roles = analyzer.lexicon().list("role-words");
        blanks = analyzer.lexicon().list("stock-blanks");
        for (String entry : entries) {
            Analysis analysis = analyzer.analyze(entry, Roster.NOBODY);
            Covered people = people(analysis);
            analysis.sentences().forEach(s -> keep(pairs(analysis, people, s)));
        }
    }

    private void keep(Set<String> pairs) {
        if (pairs.size() < SHORTEST - 1) {
            return;
        }
        int id = sizes.size();
        sizes.add(pairs.size());
        pairs.forEach(
                pair -> byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(id));
    }

    /** The sentences of a text that are stock, in reading order. */
    List<Span> in(Analysis analysis) {
        if (sizes.isEmpty()) {
            return List.of();
        }
        Covered people = people(analysis);
        return analysis.sentences().stream()
                .filter(s -> isStock(pairs(analysis, people, s)))
                .map(Sentence::span)
                .toList();
    }

    private boolean isStock(Set<String> pairs) {
        if (pairs.size() < SHORTEST - 1) {
            return false;
        }
        Map<Integer, Integer> shared = new HashMap<>();
        for (String pair : pairs) {
            byPair.getOrDefault(pair, List.of()).forEach(id -> shared.merge(id, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .anyMatch(e -> 2.0 * e.getValue() >= SAME * (pairs.size() + sizes.get(e.getKey())));
    }

    private static Covered people(Analysis analysis) {
        return Covered.by(analysis.mentions().stream().map(Mention::span));
    }

    private Set<String> pairs(Analysis analysis, Covered people, Sentence sentence) {
        Set<String> pairs = new HashSet<>();
        String before = "";
        for (Token token : analysis.tokens().subList(sentence.first(), sentence.end())) {
            String word = people.touches(token.span()) ? BLANK : plain(token);
            if (!word.isEmpty() && !(word.equals(BLANK) && before.equals(BLANK))) {
                pairs.add(before + " " + word);
                before = word;
            }
        }
        return pairs;
    }

    private String plain(Token token) {
        return switch (token.kind()) {
            case MARK -> "";
            case NUMBER -> BLANK;
            case WORD -> {
                String lower = token.lower();
                String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
                yield SMALL.contains(lower) ? "" : roles.contains(bare) || blanks.contains(bare) ? BLANK : bare;
            }
        };
    }
}
