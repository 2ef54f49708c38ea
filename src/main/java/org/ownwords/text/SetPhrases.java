package org.ownwords.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verbs that with what follows mean something else, a mishap or a harm: "change my mind", "leave him alone". */
final class SetPhrases {
    private static final int ANY = 3;

    private static final Set<String> SOMEONE =
            Set.of("him", "her", "them", "'em", "em", "me", "us", "everybody", "everyone", "people", "somebody");

    private static final Set<String> YOUNG = Set.of(
            "kid",
            "kids",
            "baby",
            "babies",
            "boy",
            "boys",
            "girl",
            "girls",
            "child",
            "children",
            "son",
            "daughter",
            "twins",
            "toddler",
            "little",
            "mom",
            "mother",
            "wife",
            "dad");

    private final Map<String, List<String[]>> byVerb = new HashMap<>();

    SetPhrases(Iterable<String> entries) {
        for (String entry : entries) {
            String[] words = entry.split(" ");
            byVerb.computeIfAbsent(words[0], verb -> new ArrayList<>()).add(words);
        }
    }

    /** Whether the verb and what follows it are one of them. */
    boolean is(Clause clause, Speech speech) {
        List<String[]> phrases = byVerb.get(clause.verb());
        if (phrases == null) {
            return false;
        }
        int from = speech.from(clause.rest().start());
        int to = clause.rest().end() > clause.rest().start()
                ? speech.from(clause.rest().end())
                : from;
        return phrases.stream().anyMatch(words -> matches(words, 1, speech, from, to));
    }

    private static boolean matches(String[] words, int word, Speech speech, int at, int to) {
        if (word == words.length) {
            return true;
        }
        return switch (words[word]) {
            case "$" -> ends(speech, at, to);
            case "*" -> skipping(words, word + 1, speech, at, to);
            case "@" -> someone(words, word + 1, speech, at, to);
            default -> at < to && speech.at(at).equals(words[word]) && matches(words, word + 1, speech, at + 1, to);
        };
    }

    /** Nothing more but when it was. */
    private static boolean ends(Speech speech, int from, int to) {
        int at = from;
        while (at < to && (speech.isTimed(at) || speech.isAdverb(at) || speech.isMark(at))) {
            at++;
        }
        return at >= to;
    }

    private static boolean skipping(String[] words, int next, Speech speech, int at, int to) {
        for (int i = at + 1; i <= Math.min(to, at + ANY); i++) {
            if (matches(words, next, speech, i, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean someone(String[] words, int next, Speech speech, int at, int to) {
        boolean one = SOMEONE.contains(speech.at(at)) || speech.name(at) != null;
        boolean owned = speech.isDeterminer(at) && YOUNG.contains(speech.at(at + 1));
        int end = owned ? at + 2 : at + 1;
        return at < to && (owned || one) && matches(words, next, speech, end, to);
    }
}
