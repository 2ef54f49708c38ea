package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ownwords.rules.Terms.Term;
import org.ownwords.text.Lexicon;

/** The plain words for the office's words, out of the lists. */
final class PlainWords {
    private PlainWords() {}

    /** Every term in all its forms. */
    static Terms jargon(Lexicon lexicon) {
        Inflection inflection = new Inflection(lexicon);
        List<Term> terms = new ArrayList<>();
        lexicon.list("jargon-phrases").forEach(entry -> terms.add(term(entry)));
        lexicon.list("jargon-nouns").forEach(entry -> terms.addAll(inflection.noun(term(entry))));
        lexicon.list("jargon-verbs").forEach(entry -> terms.addAll(inflection.verb(term(entry))));
        return new Terms(terms);
    }

    /** Services by their kind: parenting, mental health, substances. */
    static Terms trifecta(Lexicon lexicon) {
        Inflection inflection = new Inflection(lexicon);
        return new Terms(lexicon.list("trifecta").stream()
                .map(PlainWords::kind)
                .flatMap(term -> inflection.noun(term).stream())
                .toList());
    }

    /** The entries of a list that says no more than which words there are. */
    static Terms phrases(Set<String> entries) {
        return new Terms(
                entries.stream().map(entry -> Term.of(entry, entry, false)).toList());
    }

    private static Term kind(String entry) {
        int equals = entry.indexOf('=');
        return Term.of(entry.substring(0, equals), entry.substring(equals + 1), false);
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
