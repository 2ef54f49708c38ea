package org.ownwords.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Roster;
import org.ownwords.text.Token;

/** An agency's data, made ready once to be looked up in many texts: each look-up takes the time of its own words. */
public final class AgencyIndex {
    private final Agency agency;
    private final Map<String, List<List<String>>> providers = new HashMap<>();
    private final Stock stock;

    AgencyIndex(Agency agency, Analyzer analyzer) {
        this.agency = agency;
        for (String provider : agency.providers()) {
            List<String> words = analyzer.analyze(provider, Roster.NOBODY).tokens().stream()
                    .map(Token::lower)
                    .toList();
            if (!words.isEmpty()) {
                providers
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(words);
            }
        }
        this.stock = new Stock(agency.stock(), analyzer);
    }

    public Agency.Limits limits() {
        return agency.limits();
    }

    /** The plain words for a short form of the agency, given in any case. */
    Optional<String> plain(String letters) {
        return Optional.ofNullable(agency.acronyms().get(letters));
    }

    /** Whether the county wants these words, in lower case, left alone. */
    boolean allows(String words) {
        return agency.allowed().contains(words);
    }

    Stock stock() {
        return stock;
    }

    /** Index after the longest provider's name that begins at that token; the index itself if none does. */
    int endOfProvider(List<Token> tokens, int from) {
        int longest = from;
        for (List<String> words : providers.getOrDefault(tokens.get(from).lower(), List.of())) {
            if (from + words.size() > longest && stands(words, tokens, from)) {
                longest = from + words.size();
            }
        }
        return longest;
    }

    private static boolean stands(List<String> words, List<Token> tokens, int from) {
        if (from + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(from + i).lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
