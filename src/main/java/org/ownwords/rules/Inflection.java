package org.ownwords.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.rules.Terms.Term;
import org.ownwords.text.Conjugation;
import org.ownwords.text.Lexicon;

/** All forms of a term, each with the same form of its plain words: "utilizes" is "uses", "caregivers" are "people …". */
final class Inflection {
    /** Nouns whose plural no ending gives. */
    private static final Map<String, String> PLURALS = Map.of("person", "people", "child", "children", "man", "men");

    /** Words behind which the noun of a phrase has been said: "way to calm down". */
    private static final Set<String> AFTER_NOUN = Set.of(
            "to", "of", "for", "with", "that", "who", "in", "from", "about", "at", "when", "where", "on", "a", "what");

    /** What cannot be counted stays as it is. */
    private static final Set<String> UNCOUNTED = Set.of(
            "time",
            "treatment",
            "help",
            "money",
            "medicine",
            "praise",
            "proof",
            "jail",
            "abuse",
            "papers",
            "rules",
            "children",
            "harm",
            "power",
            "grades");

    /** Past and participle by base, for verbs that no rule gives. */
    private final Map<String, String[]> irregular = new HashMap<>();

    Inflection(Lexicon lexicon) {
        for (String entry : lexicon.list("irregular-verbs")) {
            String[] parts = entry.split(" ");
            irregular.putIfAbsent(parts[0], new String[] {parts[1], parts[2]});
        }
    }

    /** The term whose first word is a verb, in all its forms. */
    List<Term> verb(Term term) {
        List<Term> forms = new ArrayList<>(List.of(term));
        String verb = term.words()[0];
        String plain = firstWord(term.plain());
        forms.add(with(term, Conjugation.third(verb), Conjugation.third(plain)));
        Conjugation.ings(verb).forEach(form -> forms.add(with(term, form, one(plain, Conjugation.ings(plain)))));
        String past = past(plain);
        for (String form : pasts(verb)) {
            forms.add(past.isEmpty() ? hint(term, form) : with(term, form, past));
        }
        return forms;
    }

    /** The term whose last word is a noun, in singular and plural. */
    List<Term> noun(Term term) {
        String[] words = term.words().clone();
        int last = words.length - 1;
        words[last] = plural(words[last]);
        String plain = term.swap() ? pluralPhrase(term.plain()) : term.plain();
        return List.of(term, new Term(words, plain, term.swap()));
    }

    private List<String> pasts(String verb) {
        String[] forms = irregular.get(verb);
        return forms == null
                ? Conjugation.pasts(verb)
                : List.of(forms).stream().distinct().toList();
    }

    /** The one form that is past and participle; empty where they differ, for nobody can tell which is meant. */
    private String past(String verb) {
        String[] forms = irregular.get(verb);
        if (forms == null) {
            return one(verb, Conjugation.pasts(verb));
        }
        return forms[0].equals(forms[1]) ? forms[0] : "";
    }

    /** Where two spellings are possible, a word of one syllable doubles its last letter: "stopped", but "visited". */
    private static String one(String base, List<String> spellings) {
        long vowels = base.chars().filter(c -> "aeiouy".indexOf(c) >= 0).count();
        return spellings.get(vowels == 1 ? 0 : spellings.size() - 1);
    }

    private static Term with(Term term, String form, String plainForm) {
        String plain = term.swap()
                ? plainForm + term.plain().substring(firstWord(term.plain()).length())
                : term.plain();
        return new Term(replaced(term, form), plain, term.swap());
    }

    private static Term hint(Term term, String form) {
        return new Term(replaced(term, form), term.plain(), false);
    }

    private static String[] replaced(Term term, String form) {
        String[] words = term.words().clone();
        words[0] = form;
        return words;
    }

    private static String pluralPhrase(String phrase) {
        String[] words = phrase.split(" ");
        int head = 0;
        while (head + 1 < words.length && !AFTER_NOUN.contains(words[head + 1])) {
            head++;
        }
        if (!UNCOUNTED.contains(words[head]) && !words[head].endsWith("ing")) {
            words[head] = plural(words[head]);
        }
        if (AFTER_NOUN.contains(words[0]) && !words[0].equals("a")) {
            return phrase;
        }
        boolean one = words.length > 1 && (words[0].equals("a") || words[0].equals("an"));
        return String.join(" ", one ? List.of(words).subList(1, words.length) : List.of(words));
    }

    private static String plural(String noun) {
        return PLURALS.getOrDefault(noun, noun.endsWith("s") && !noun.endsWith("ss") ? noun : Conjugation.third(noun));
    }

    private static String firstWord(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }
}
