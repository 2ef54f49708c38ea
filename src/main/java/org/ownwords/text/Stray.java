package org.ownwords.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.text.Clause.Link;
import org.ownwords.text.Clause.Who;
import org.ownwords.text.Conjugation.Kind;
import org.ownwords.text.Duty.Modality;

/**
 * A thing that only looks like a verb at the head of a short answer ("Camp is four thousand dollars", "Hand flat", "Hold
 * music"), and a call to whoever listens ("Listen.", "Let him make a face").
 */
final class Stray implements Doubt {
    /** These are said to be heard, not to be done. */
    private static final Set<String> CALLS = Set.of(
            "listen", "look", "see", "wait", "watch", "hold", "thank", "excuse", "guess", "figure", "say", "let",
            "hear", "mind", "trust", "believe", "pray", "joke");

    private static final Set<String> FINITE = Set.of(
            "is", "was", "are", "were", "'s", "isn't", "wasn't", "ain't", "costs", "cost", "will", "would", "can",
            "has", "had", "did", "does", "don't", "doesn't", "didn't", "never", "won't", "could", "comes", "came",
            "got", "gets", "goes", "went", "made", "makes", "helps", "helped", "works", "worked");

    /** Heads of compounds that families name: none of them is done to the word behind. */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?s)(?:hold (?:music|time|button)|hand (?:flat|soap|towel|sanitizer"
                    + "|prints?|me-downs?|cream)|hands? talking|fish (?:boat|tank|sticks?|fry|camp|bowl)|ride home|rest stop|play ?ground"
                    + "|swim suit|work (?:release|boots|phone|truck|shift)|sleep (?:study|meds?|apnea)|water (?:bill|heater)"
                    + "|phone (?:bill|number|call|calls)|light (?:bill|switch)|drug (?:test|court)|bus (?:pass|fare|stop)|test results?"
                    + "|school (?:bus|nurse|lunch)|court date|rent (?:money|check)|food (?:stamps|bank|pantry)|check (?:stub|engine)"
                    + "|house (?:phone|keys)|call (?:log|waiting)|dance (?:class|team)|cook (?:book|out)|nail (?:salon|shop)"
                    + "|text (?:message|messages|thread)|wash (?:day|cloth|rag)|truck (?:stop|payment)|paint (?:store|fumes))\\b.*");

    private final Speech speech;

    Stray(Speech speech) {
        this.speech = speech;
    }

    @Override
    public boolean about(Clause clause) {
        if (clause.who() != Who.UNSAID || clause.link() != Link.NONE && clause.link() != Link.AND) {
            return false;
        }
        boolean note = clause.modality() == Modality.FRAGMENT || clause.modality() == Modality.PRESENT;
        return note && bareWord(clause) && (compound(clause) || subject(clause) || call(clause) || alone(clause));
    }

    /** "Hold", "hands": a form that could be a noun as well. */
    private boolean bareWord(Clause clause) {
        int at = speech.from(clause.verbSpan().start());
        Kind kind = speech.spoken().kind(speech.at(at));
        return clause.group().start() == clause.verbSpan().start() && kind != Kind.ING && kind != Kind.PAST;
    }

    private boolean compound(Clause clause) {
        String said = speech.between(
                clause.verbSpan().start(), speech.sentence(clause.sentence()).end());
        return COMPOUND.matcher(said).matches();
    }

    /** "Camp is four thousand dollars": what stands behind is the verb. */
    private boolean subject(Clause clause) {
        int next = speech.from(clause.verbSpan().end());
        boolean past = speech.verbs().kind(speech.at(next)) == Kind.PAST
                && !speech.verbs().plainAct(clause.verb());
        return (past || FINITE.contains(speech.at(next))) && !speech.isMark(next);
    }

    private boolean call(Clause clause) {
        String rest = clause.rest().of(speech.text()).toLowerCase(Locale.ROOT);
        boolean let = clause.verb().equals("let") && rest.matches("(?s)(him|her|them|'em|em|me|it)\\b.*");
        boolean told = clause.modality() == Modality.FRAGMENT && CALLS.contains(clause.verb());
        return let && told || told && rest.isEmpty() && !clause.verb().equals("pray");
    }

    /** "Weed. I ain't fronting": the whole sentence is one word that is a thing too, and the talk goes on with "I". */
    private boolean alone(Clause clause) {
        String rest = clause.rest().of(speech.text());
        int next = clause.sentence() + 1;
        boolean whole =
                speech.sentence(clause.sentence()).of(speech.text()).strip().length()
                        <= clause.verbSpan().of(speech.text()).length() + 1;
        boolean goesOn = next < speech.sentences().size()
                && speech.sentence(next)
                        .of(speech.text())
                        .strip()
                        .matches("(?s)(I|I['’]\\p{L}+|They|He|She|It|That)\\b.*");
        return rest.isEmpty() && whole && goesOn && clause.sentence() == 0;
    }
}
