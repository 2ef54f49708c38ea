package org.ownwords.rules;

import java.util.Set;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Facts;
import org.ownwords.text.Lexicon;
import org.ownwords.text.Syllables;

/** The word lists as the rules use them, put in order once for all texts. Safe from any thread. */
final class Vocabulary {
    private final Lexicon lexicon;
    private final AgencyIndex agency;
    private final Facts facts;
    private final Overlap overlap;
    private final Meanings meanings;
    private final Terms jargon;
    private final Terms trifecta;
    private final Syllables syllables;

    Vocabulary(Analyzer analyzer, AgencyIndex agency) {
        lexicon = analyzer.lexicon();
        facts = new Facts(analyzer);
        overlap = new Overlap(analyzer);
        this.agency = agency;
        meanings = new Meanings(lexicon);
        jargon = PlainWords.jargon(lexicon);
        trifecta = PlainWords.trifecta(lexicon);
        syllables = new Syllables(lexicon);
    }

    Set<String> words(String list) {
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

    /** Reads who, where, how many and when. */
    Facts facts() {
        return facts;
    }

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
}
