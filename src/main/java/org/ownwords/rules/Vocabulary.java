package org.ownwords.rules;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Facts;
import org.ownwords.text.Lexicon;
import org.ownwords.text.Roster;
import org.ownwords.text.Syllables;
import org.ownwords.text.Testimony;
import org.ownwords.text.WordSet;

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
    private final Meanings meanings;
    private final Terms brands;
    private final Terms jargon;
    private final Terms trifecta;
    private final Terms blanks;
    private final Terms typedSmall;
    private final Syllables syllables;
    private final Map<String, String> acronyms = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final Map<Clue, WordSet> clues = new EnumMap<>(Clue.class);
    private final WordSet termOpeners;

    /** Of the text before, for it is mostly one family's ideas that are judged one after the other. */
    private volatile @Nullable Said last;

    Vocabulary(Analyzer analyzer, AgencyIndex agency) {
        lexicon = analyzer.lexicon();
        facts = new Facts(analyzer);
        overlap = new Overlap(analyzer);
        this.agency = agency;
        meanings = new Meanings(lexicon);
        brands = new Terms(lexicon.list("provider-brands").stream()
                .map(name -> Terms.Term.of(name, name, false))
                .toList());
        jargon = PlainWords.jargon(lexicon);
        trifecta = PlainWords.trifecta(lexicon);
        blanks = PlainWords.phrases(lexicon.list("placeholder-words"));
        typedSmall = PlainWords.phrases(lexicon.list("letters-typed-small"));
        syllables = new Syllables(lexicon);
        for (String entry : lexicon.list("acronyms")) {
            int equals = entry.indexOf('=');
            acronyms.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        COMMON.forEach(list -> common.addAll(lexicon.list(list)));
        for (Clue clue : Clue.values()) {
            Set<String> words = new HashSet<>(clue.words());
            clue.lists().forEach(list -> words.addAll(lexicon.list(list)));
            clues.put(clue, WordSet.copyOf(words));
        }
        Set<String> openers = new HashSet<>();
        Stream.of(brands, jargon, trifecta, blanks, typedSmall, meanings.complianceWords(), meanings.absolutes())
                .forEach(terms -> openers.addAll(terms.openers()));
        termOpeners = WordSet.copyOf(openers);
    }

    /** The words that may begin what the clue stands for, in their plain form. */
    WordSet clues(Clue clue) {
        return Objects.requireNonNull(clues.get(clue));
    }

    /** The first words of all terms. */
    WordSet termOpeners() {
        return termOpeners;
    }

    WordSet words(String list) {
        return lexicon.list(list);
    }

    /** What verbs, nouns and set phrases tell of whether one could see something. */
    Meanings meanings() {
        return meanings;
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

    /** What was said, read once for all the texts that rest on the same lines, one after the other. */
    Testimony testimony(List<Context.Utterance> said, Roster roster) {
        Said known = last;
        if (known == null || known.lines() != said || !known.roster().equals(roster)) {
            List<String> words = said.stream().map(Context.Utterance::words).toList();
            known = new Said(said, roster, facts.said(words, roster));
            last = known;
        }
        return known.testimony();
    }

    private record Said(List<Context.Utterance> lines, Roster roster, Testimony testimony) {}

    /** Tells how much of a text was said. */
    Overlap overlap() {
        return overlap;
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

    /** Short forms that can be nothing else when they are typed small. */
    Terms typedSmall() {
        return typedSmall;
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
