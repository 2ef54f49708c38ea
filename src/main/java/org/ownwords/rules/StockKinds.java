package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.WordSet;

/** Which of the three stock kinds a service is whose name we do not list: "a child-rearing course", "someone for her nerves". */
record StockKinds(Subject subject) {
    private static final int BEFORE = 3;
    private static final int BEHIND = 4;
    private static final Set<String> ABOUT = Set.of("for", "on", "about", "in", "with");
    private static final List<String> KINDS = List.of("parenting", "mental", "substance");

    /** Adds the kinds that are not found yet. */
    void add(Map<String, Span> found) {
        Tokens tokens = subject.tokens();
        WordSet nouns = subject.words("trifecta-nouns");
        for (int i = 0; i < tokens.size(); i++) {
            if (nouns.contains(tokens.word(i))) {
                int topic = topic(tokens, i);
                String kind = topic < 0 ? null : kind(tokens, topic);
                Span span = topic < 0 ? null : tokens.span(Math.min(i, topic), Math.max(i, topic) + 1);
                if (kind != null && span != null && !subject.analysis().quoted(span)) {
                    found.putIfAbsent(kind, span);
                }
            }
        }
    }

    private static int topic(Tokens tokens, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - BEFORE) && inside(tokens, i, noun); i--) {
            if (kind(tokens, i) != null) {
                return i;
            }
        }
        if (!ABOUT.contains(tokens.word(noun + 1))) {
            return -1;
        }
        for (int i = noun + 2; i < Math.min(tokens.size(), noun + 2 + BEHIND) && inside(tokens, i, noun); i++) {
            if (kind(tokens, i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** Neither a mark nor "and" stands there. */
    private static boolean inside(Tokens tokens, int i, int noun) {
        String word = tokens.word(i);
        return tokens.sameSentence(i, noun)
                && !word.isEmpty()
                && Character.isLetter(word.charAt(0))
                && !word.equals("and")
                && !word.equals("or");
    }

    private static @Nullable String kind(Tokens tokens, int i) {
        for (String kind : KINDS) {
            if (tokens.is("trifecta-" + kind, i)) {
                return kind;
            }
        }
        return null;
    }
}
