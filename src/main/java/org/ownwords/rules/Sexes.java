package org.ownwords.rules;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;

/**
 * Whether "he" or "she" is likely for someone, by relation and given name. Only used to tell two parents apart where the
 * text says no more than "he"; a wrong guess must never be shown.
 */
enum Sexes {
    HE,
    SHE,
    UNKNOWN;

    private static final Set<String> HE_WORDS = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE_WORDS = Set.of("she", "her", "hers", "herself");

    static Sexes ofWord(Subject subject, String word) {
        if (HE_WORDS.contains(word) || subject.words("male-words").contains(word)) {
            return HE;
        }
        return SHE_WORDS.contains(word) || subject.words("female-words").contains(word) ? SHE : UNKNOWN;
    }

    static Sexes of(Subject subject, @Nullable Person person) {
        if (person == null) {
            return UNKNOWN;
        }
        Sexes said = ofRelation(subject, person.relation().toLowerCase(Locale.ROOT));
        return said == UNKNOWN ? ofName(subject, person.name()) : said;
    }

    private static Sexes ofRelation(Subject subject, String relation) {
        int start = 0;
        for (int i = 0; i <= relation.length(); i++) {
            if (i == relation.length() || !Character.isLetter(relation.charAt(i))) {
                Sexes said = ofWord(subject, relation.substring(start, i));
                if (said != UNKNOWN) {
                    return said;
                }
                start = i + 1;
            }
        }
        return UNKNOWN;
    }

    static Sexes ofName(Subject subject, String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        int space = lower.indexOf(' ');
        String first = space < 0 ? lower : lower.substring(0, space);
        Sexes title = ofWord(subject, first);
        if (title != UNKNOWN) {
            return title;
        }
        if (subject.words("names-male").contains(first)) {
            return HE;
        }
        if (subject.words("names-female").contains(first)) {
            return SHE;
        }
        return first.endsWith("a") ? SHE : first.endsWith("o") ? HE : UNKNOWN;
    }

    Sexes other() {
        return this == HE ? SHE : this == SHE ? HE : UNKNOWN;
    }
}
