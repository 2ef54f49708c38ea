package org.ownwords.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words a place in a sign takes: {@code kill}, {@code a|b}, {@code @me} for a class, {@code ~kill} for its forms. */
final class SignWords {
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, List<String>> irregular = new HashMap<>();
    private final Map<String, WordSet> known = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();

    SignWords(Lexicon lexicon) {
        for (String entry : lexicon.list("danger-classes")) {
            int equals = entry.indexOf('=');
            classes.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        for (String entry : lexicon.list("irregular-verbs")) {
            String[] parts = entry.split(" ");
            irregular
                    .computeIfAbsent(parts[0], k -> new ArrayList<>())
                    .addAll(Arrays.asList(parts).subList(1, 3));
        }
    }

    /** Whether a sign has the word. */
    boolean knows(String word) {
        return vocabulary.contains(word);
    }

    WordSet of(String place) {
        WordSet found = known.get(place);
        if (found == null) {
            List<String> words = new ArrayList<>();
            for (String part : place.split("\\|")) {
                add(part, words);
            }
            if (words.contains("his")) {
                words.add(AlarmReader.HERS);
            }
            found = WordSet.copyOf(words);
            known.put(place, found);
            vocabulary.addAll(found);
        }
        return found;
    }

    private void add(String part, List<String> words) {
        switch (part.charAt(0)) {
            case '@' -> {
                String members = classes.get(part.substring(1));
                if (members == null) {
                    throw new IllegalStateException("danger-classes has no " + part);
                }
                words.addAll(of(members));
            }
            case '~' -> {
                words.add(part.substring(1));
                words.add(Spelling.third(part.substring(1)));
                ings(part.substring(1), words);
                pasts(part.substring(1), words);
            }
            case '+' -> pasts(part.substring(1), words);
            case '%' -> ings(part.substring(1), words);
            default -> words.add(part);
        }
    }

    /** "Killing", and as it is spoken and typed: "killin", "killin'". */
    private static void ings(String base, List<String> words) {
        for (String ing : Spelling.ings(base)) {
            words.add(ing);
            words.add(ing.substring(0, ing.length() - 1));
            words.add(ing.substring(0, ing.length() - 1) + "'");
        }
    }

    private void pasts(String base, List<String> words) {
        words.addAll(irregular.getOrDefault(base, List.of()));
        if (!irregular.containsKey(base)) {
            words.addAll(Spelling.pasts(base));
        }
    }
}
