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
    private final Idioms vagueIdioms;
    private final Terms brands;
    private final Terms jargon;
    private final Terms trifecta;
    private final Syllables syllables;

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
        syllables = new Syllables(lexicon);
    }

    Set<String> words(String list) {
        return lexicon.list(list);
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
