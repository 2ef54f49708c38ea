package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.rules.Terms.Term;
import org.ownwords.text.Lexicon;

/** The plain words for the office's words, out of the lists. */
final class PlainWords {
    private PlainWords() {}

    /** Every term in all its forms. */
    static Terms terms(Lexicon lexicon) {
        Inflection inflection = new Inflection(lexicon);
        List<Term> terms = new ArrayList<>();
        lexicon.list("jargon-phrases").forEach(entry -> terms.add(term(entry)));
        lexicon.list("jargon-nouns").forEach(entry -> terms.addAll(inflection.noun(term(entry))));
        lexicon.list("jargon-verbs").forEach(entry -> terms.addAll(inflection.verb(term(entry))));
        return new Terms(terms);
    }

    /** "utilize=use" can be swapped; "age-appropriate~right for the age; say what" needs a thought. */
    private static Term term(String entry) {
        int swap = entry.indexOf('=');
        int hint = entry.indexOf('~');
        int cut = Math.max(swap, hint);
        if (cut <= 0) {
            throw new IllegalStateException("“" + entry + "” needs its plain words behind = or ~");
        }
        return Term.of(entry.substring(0, cut), entry.substring(cut + 1), swap > 0);
    }
}
