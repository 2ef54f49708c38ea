package org.ownwords.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.text.Lexicon;

/** What verbs, nouns and set phrases tell of whether one could see something. Safe from any thread. */
final class Meanings {
    private final Lexicon lexicon;
    private final Map<String, VerbClass> verbs = new HashMap<>();
    private final Set<String> innerNouns;
    private final Set<String> things;
    private final Idioms vagueIdioms;
    private final Idioms particleIdioms;
    private final Idioms shunningIdioms;
    private final Terms complianceWords;
    private final Terms absolutes;

    Meanings(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (VerbClass known : VerbClass.values()) {
            if (known != VerbClass.UNKNOWN) {
                lexicon.list(known.list()).forEach(verb -> verbs.putIfAbsent(verb, known));
            }
        }
        innerNouns = lexicon.list("nouns-inner");
        things = lexicon.list("nouns-things");
        vagueIdioms = new Idioms(lexicon.list("vague-idioms"));
        particleIdioms = new Idioms(lexicon.list("vague-particles"));
        shunningIdioms = new Idioms(lexicon.list("shunning-idioms"));
        complianceWords = terms("compliance-words", "plain-compliance");
        absolutes = terms("absolutes", "plain-absolutes");
    }

    private Terms terms(String list, String harmless) {
        List<Terms.Term> terms = new ArrayList<>();
        lexicon.list(list).forEach(entry -> terms.add(Terms.Term.of(entry, entry, false)));
        lexicon.list(harmless).forEach(entry -> terms.add(Terms.Term.of(entry, "", false)));
        return new Terms(terms);
    }

    /** The class of a verb with its particle, else of the verb alone. */
    VerbClass verb(String verb) {
        VerbClass whole = verbs.get(verb);
        if (whole != null) {
            return whole;
        }
        int space = verb.indexOf(' ');
        if (space > 0) {
            return verb(verb.substring(0, space));
        }
        if (verb.startsWith("re-")) {
            return verbs.getOrDefault(verb.substring(3), VerbClass.UNKNOWN);
        }
        return verb.startsWith("re") && verb.length() > 5
                ? verbs.getOrDefault(verb.substring(2), VerbClass.UNKNOWN)
                : VerbClass.UNKNOWN;
    }

    /** Whether the word, one or several of it, is a state, quality, thought or feeling. */
    boolean inner(String noun) {
        return noun.startsWith("self-") || oneOrMore(innerNouns, noun);
    }

    /** Whether the word, one or several of it, is something one could see and touch. */
    boolean thing(String noun) {
        return oneOrMore(things, noun);
    }

    private static boolean oneOrMore(Set<String> nouns, String noun) {
        return nouns.contains(noun) || (noun.length() > 3 && noun.endsWith("s") && several(nouns, noun));
    }

    private static boolean several(Set<String> nouns, String noun) {
        String shorter = noun.substring(0, noun.length() - 1);
        return nouns.contains(shorter)
                || (noun.endsWith("es") && nouns.contains(noun.substring(0, noun.length() - 2)))
                || (noun.endsWith("ies") && nouns.contains(noun.substring(0, noun.length() - 3) + "y"));
    }

    /** Phrases that promise without saying what one would see: "step up", "put * first". */
    Idioms vagueIdioms() {
        return vagueIdioms;
    }

    /** The like that have a plain meaning too, with a thing behind them: "step up", "let go". */
    Idioms particleIdioms() {
        return particleIdioms;
    }

    /** Phrases that only say what is left undone: "stay off *", "keep out of *". */
    Idioms shunningIdioms() {
        return shunningIdioms;
    }

    /** Words that stand for going along: "as ordered", "case plan compliance". */
    Terms complianceWords() {
        return complianceWords;
    }

    /** "Always", "at all times", and phrases that only hold such a word ("always on my mind"). */
    Terms absolutes() {
        return absolutes;
    }
}
