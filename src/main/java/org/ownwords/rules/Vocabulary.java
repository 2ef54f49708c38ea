package org.ownwords.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Facts;
import org.ownwords.text.Lexicon;
import org.ownwords.text.Syllables;

/** The word lists as the rules use them, put in order once for all texts. Safe from any thread. */
final class Vocabulary {
    /** Lists of words that stand for nothing but themselves. */
    private static final List<String> COMMON = List.of(
            "short-words",
            "verbs-seen",
            "verbs-other",
            "time-units",
            "weekdays",
            "months",
            "adverbs",
            "determiners",
            "pronouns",
            "object-pronouns",
            "subject-pronouns",
            "prepositions",
            "conjunctions",
            "negations",
            "number-words",
            "amounts",
            "day-parts",
            "kin-words",
            "kin-plurals",
            "familiar-words",
            "general-nouns",
            "first-names");

    private final Lexicon lexicon;
    private final AgencyIndex agency;
    private final Facts facts;
    private final Overlap overlap;
    private final Idioms vagueIdioms;
    private final Idioms particleIdioms;
    private final Idioms shunningIdioms;
    private final Map<String, VerbClass> verbs = new HashMap<>();
    private final Set<String> innerNouns;
    private final Terms brands;
    private final Terms jargon;
    private final Terms trifecta;
    private final Terms blanks;
    private final Syllables syllables;
    private final Terms complianceWords;
    private final Terms absolutes;
    private final Map<String, String> acronyms = new HashMap<>();
    private final Set<String> common = new HashSet<>();

    Vocabulary(Analyzer analyzer, AgencyIndex agency) {
        lexicon = analyzer.lexicon();
        facts = new Facts(analyzer);
        overlap = new Overlap(analyzer);
        this.agency = agency;
        vagueIdioms = new Idioms(lexicon.list("vague-idioms"));
        brands = new Terms(lexicon.list("provider-brands").stream()
                .map(name -> Terms.Term.of(name, name, false))
                .toList());
        jargon = PlainWords.jargon(lexicon);
        trifecta = PlainWords.trifecta(lexicon);
        blanks = PlainWords.blanks(lexicon);
        syllables = new Syllables(lexicon);
        for (String entry : lexicon.list("acronyms")) {
            int equals = entry.indexOf('=');
            acronyms.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        COMMON.forEach(list -> common.addAll(lexicon.list(list)));
        particleIdioms = new Idioms(lexicon.list("vague-particles"));
        shunningIdioms = new Idioms(lexicon.list("shunning-idioms"));
        innerNouns = lexicon.list("nouns-inner");
        for (VerbClass known : VerbClass.values()) {
            if (known != VerbClass.UNKNOWN) {
                lexicon.list(known.list()).forEach(verb -> verbs.putIfAbsent(verb, known));
            }
        }
        complianceWords = terms("compliance-words", "plain-compliance");
        absolutes = terms("absolutes", "plain-absolutes");
    }

    private Terms terms(String list, String harmless) {
        List<Terms.Term> terms = new ArrayList<>();
        lexicon.list(list).forEach(entry -> terms.add(Terms.Term.of(entry, entry, false)));
        lexicon.list(harmless).forEach(entry -> terms.add(Terms.Term.of(entry, "", false)));
        return new Terms(terms);
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

    /** What the agency brings along. */
    AgencyIndex agency() {
        return agency;
    }

    /** Services and programs that many counties know by name. */
    Terms brands() {
        return brands;
    }

    /** Reads who, where, how many and when. */
    Facts facts() {
        return facts;
    }

    /** Tells how much of a text was said. */
    Overlap overlap() {
        return overlap;
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

    /** Words of the office with plain ones for them. */
    Terms jargon() {
        return jargon;
    }

    /** Services by which of the three stock kinds they are. */
    Terms trifecta() {
        return trifecta;
    }

    Syllables syllables() {
        return syllables;
    }

    /** Blanks that are left in words: "to be determined". */
    Terms blanks() {
        return blanks;
    }

    /** Short forms of the agency in lower case, each with plain words. */
    Map<String, String> acronyms() {
        return acronyms;
    }

    /** Whether that is an everyday word, so that capitals only give it weight. */
    boolean isCommon(String lower) {
        return common.contains(lower);
    }
}
