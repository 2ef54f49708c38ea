package org.ownwords.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ownwords.text.Lexicon;

/** The word lists as the rules use them, put in order once for all texts. Safe from any thread. */
final class Vocabulary {
    private final Lexicon lexicon;
    private final Idioms vagueIdioms;
    private final Idioms particleIdioms;
    private final Map<String, VerbClass> verbs = new HashMap<>();
    private final Set<String> innerNouns;

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
        vagueIdioms = new Idioms(lexicon.list("vague-idioms"));
        particleIdioms = new Idioms(lexicon.list("vague-particles"));
        innerNouns = lexicon.list("nouns-inner");
        for (VerbClass known : VerbClass.values()) {
            if (known != VerbClass.UNKNOWN) {
                lexicon.list(known.list()).forEach(verb -> verbs.putIfAbsent(verb, known));
            }
        }
    }

    Set<String> words(String list) {
        return lexicon.list(list);
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
        return innerNouns.contains(noun)
                || noun.startsWith("self-")
                || (noun.length() > 3 && noun.endsWith("s") && innerPlural(noun));
    }

    private boolean innerPlural(String noun) {
        String shorter = noun.substring(0, noun.length() - 1);
        return innerNouns.contains(shorter)
                || (noun.endsWith("es") && innerNouns.contains(noun.substring(0, noun.length() - 2)))
                || (noun.endsWith("ies") && innerNouns.contains(noun.substring(0, noun.length() - 3) + "y"));
    }

    /** Phrases that promise without saying what one would see: "put * first". */
    Idioms vagueIdioms() {
        return vagueIdioms;
    }

    /** The like that have a plain meaning too, with a thing behind them: "step up", "let go". */
    Idioms particleIdioms() {
        return particleIdioms;
    }
}
