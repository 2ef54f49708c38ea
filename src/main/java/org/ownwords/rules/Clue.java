package org.ownwords.rules;

import java.util.List;

/**
 * What a word may begin, so that nearly every word of a text is passed over after one look: the words of some lists, with
 * their forms where a rule reads these.
 */
enum Clue {
    /** A {@link BlamingLabel}. */
    LABEL(List.of("label-firsts", "label-nouns", "label-bare-nouns", "label-adjectives"), List.of()),

    /** Family time, see {@link FamilyTimeTight}. */
    VISIT(List.of("visit-nouns", "visit-verbs", "see-verbs"), List.of("time", "contact")),

    /** Giving in to someone who hurts, see {@link Appeasing}. */
    APPEASING(
            List.of(
                    "mute-verbs",
                    "soothe-verbs",
                    "keep-forms",
                    "quiet-words",
                    "yield-verbs",
                    "pour-verbs",
                    "ration-verbs"),
            List.of("eggshells", "there"));

    private final List<String> lists;
    private final List<String> words;

    Clue(List<String> lists, List<String> words) {
        this.lists = lists;
        this.words = words;
    }

    List<String> lists() {
        return lists;
    }

    List<String> words() {
        return words;
    }
}
