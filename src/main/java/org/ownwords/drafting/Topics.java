package org.ownwords.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Category;
import org.ownwords.plan.Worry;
import org.ownwords.plan.WorryId;
import org.ownwords.text.Lexicon;

/** What words are about, by word lists, and which worry they may answer. */
final class Topics {
    private static final int ENOUGH = 2;

    private final Map<Category, Set<String>> words = new EnumMap<>(Category.class);

    Topics(Lexicon lexicon) {
        for (String entry : lexicon.list("ear-topics")) {
            String[] parts = entry.split(" +");
            Category category = Category.valueOf(parts[0].toUpperCase(Locale.ROOT));
            Set<String> of = words.computeIfAbsent(category, c -> new HashSet<>());
            of.addAll(List.of(parts).subList(1, parts.length));
        }
    }

    /** The topics that the words touch, the first by the guide's order of work first. */
    List<Category> of(String text) {
        String plain = " " + Plain.of(text) + " ";
        List<Category> found = new ArrayList<>();
        for (Category category : Category.values()) {
            if (words.getOrDefault(category, Set.of()).stream()
                    .anyMatch(w -> plain.contains(" " + w.replace('_', ' ') + " "))) {
                found.add(category);
            }
        }
        return found;
    }

    /** The worry that shares a topic or two words of weight with the text; null when none does. */
    @Nullable
    WorryId worry(String text, Category category, List<Worry> worries) {
        WorryId best = null;
        int most = 0;
        for (Worry worry : worries) {
            String about = worry.text() + " " + worry.goal();
            int score = (of(about).contains(category) && category != Category.OTHER ? ENOUGH : 0) + shared(text, about);
            if (score > most) {
                most = score;
                best = worry.id();
            }
        }
        return most >= ENOUGH ? best : null;
    }

    private static int shared(String text, String about) {
        Set<String> both = content(text);
        both.retainAll(content(about));
        return both.size();
    }

    static Set<String> content(String text) {
        Set<String> content = new HashSet<>();
        for (String word : Plain.of(text).split(" ")) {
            if (word.length() > 3) {
                content.add(word.replaceAll("(ing|ed|es|s)$", ""));
            }
        }
        return content;
    }
}
