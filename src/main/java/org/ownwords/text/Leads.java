package org.ownwords.text;

import org.jspecify.annotations.Nullable;
import org.ownwords.text.Duty.Modality;

/** Phrases that lead to the act behind them: "agrees to", "wants to", "used to". */
final class Leads {
    private final Phrases promise;
    private final Phrases can;
    private final Phrases wish;
    private final Phrases past;

    Leads(Lexicon lexicon) {
        promise = new Phrases(lexicon.list("promise-phrases"));
        can = new Phrases(lexicon.list("can-phrases"));
        wish = new Phrases(lexicon.list("wish-phrases"));
        past = new Phrases(lexicon.list("past-phrases"));
    }

    /** A lead: where the act begins, and how the act is said. */
    record Lead(int end, Modality modality) {}

    @Nullable
    Lead at(Reading reading, int index) {
        Lead lead = one(promise, Modality.WILL, reading, index);
        lead = lead != null ? lead : one(can, Modality.CAN, reading, index);
        lead = lead != null ? lead : one(past, Modality.PAST, reading, index);
        return lead != null ? lead : one(wish, Modality.WISH, reading, index);
    }

    private static @Nullable Lead one(Phrases phrases, Modality modality, Reading reading, int index) {
        Phrases.Phrase phrase = phrases.at(reading.atoms(), index, reading.size());
        if (phrase == null) {
            return null;
        }
        int end = index + phrase.length();
        return act(reading, end) ? new Lead(end, modality) : null;
    }

    /** Whether a verb in base form stands there: "agrees to call", but not "agrees to the plan". */
    private static boolean act(Reading reading, int index) {
        int i = index;
        while (i < index + 3 && reading.at(i).any(Tag.bits(Tag.ADVERB, Tag.NOT))) {
            i++;
        }
        Atom atom = reading.at(i);
        if (atom.is("man") && reading.at(i + 1).is("up")) {
            return true;
        }
        if (!atom.isWord() || reading.mention(i) != null || !reading.sameSentence(index - 1, i)) {
            return false;
        }
        VerbForm form = atom.verb();
        boolean doing =
                form != null && form.can(VerbForm.ING) && !reading.at(index - 1).is("who");
        boolean does = form != null
                && form.can(VerbForm.THIRD)
                && reading.at(index - 1).is("who");
        return form != null && form.can(VerbForm.BASE)
                || does
                || doing && gerund(reading.at(index - 1))
                || atom.is("be")
                || atom.is("have")
                || atom.is("do");
    }

    /** "Committed to calling", "responsible for calling". */
    private static boolean gerund(Atom atom) {
        return atom.is("to") || atom.is("for") || atom.is("of") || atom.is("on") || atom.is("with");
    }

    /** "Agreed to call", "has promised to call": what was agreed is a promise now. */
    static boolean given(Atom atom) {
        return switch (atom.key()) {
            case "agreed", "promised", "committed", "pledged", "vowed", "offered", "volunteered", "decided" -> true;
            default -> false;
        };
    }
}
