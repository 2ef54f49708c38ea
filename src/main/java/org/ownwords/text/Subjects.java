package org.ownwords.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.Duty.Modality;

/** Tells whether someone and a verb behind them belong together. */
final class Subjects {
    private static final Set<String> STRICT = Set.of("i", "he", "she", "we", "they");

    private Subjects() {}

    /**
     * The group whose subject the phrase is, or null.
     *
     * @param clauseStart whether the phrase begins its clause
     * @param opened whether an opening word stands right before the phrase
     */
    static @Nullable VerbGroup group(
            Reading reading, VerbGroups groups, NounPhrase phrase, int verb, boolean clauseStart, boolean opened) {
        if (reading.at(verb).is("care") && reading.at(verb - 1).is("child")) {
            return null;
        }
        boolean object = !opened && !clauseStart && NounPhrases.isObject(reading, phrase.start());
        if (reading.at(verb).is("to") && clauseStart && verb == phrase.end()) {
            VerbGroup group = groups.at(reading, groups.skip(reading, verb + 1));
            return group == null ? null : group.said(phrase.end(), Modality.FRAGMENT, false);
        }
        VerbGroup group = groups.at(reading, verb);
        if (group == null) {
            return null;
        }
        boolean strict = strict(reading, phrase);
        boolean auxiliary = groups.auxiliary(reading, verb);
        boolean negated = negatedBefore(reading, phrase.end(), verb);
        VerbGroup whole = group.said(group.start(), group.modality(), negated);
        if (object && !strict && !Complements.told(reading, phrase.start())) {
            return null;
        }
        if (auxiliary) {
            return reading.at(verb).is("'s") && verb > phrase.end() ? null : whole;
        }
        if (object && !strict) {
            return null;
        }
        return agrees(reading, phrase, verb, whole, clauseStart) ? whole : null;
    }

    /** "She never calls": the "never" stands before the verb. */
    static boolean negatedBefore(Reading reading, int from, int verb) {
        boolean negated = false;
        for (int i = from; i < verb; i++) {
            Atom atom = reading.at(i);
            boolean only = atom.is("not") && reading.at(i + 1).is("only");
            negated ^= atom.is(Tag.NOT) && !only
                    || atom.is("no") && reading.at(i + 1).is("longer");
        }
        return negated;
    }

    private static boolean strict(Reading reading, NounPhrase phrase) {
        return STRICT.contains(reading.at(phrase.end() - 1).key());
    }

    private static boolean agrees(Reading reading, NounPhrase phrase, int verb, VerbGroup group, boolean clauseStart) {
        Atom atom = reading.at(verb);
        VerbForm form = atom.verb();
        if (form == null) {
            return true;
        }
        String last = reading.at(phrase.end() - 1).key();
        boolean objectForm = last.equals("me")
                || last.equals("him")
                || last.equals("her")
                || last.equals("them")
                || last.equals("us");
        if (objectForm && !(clauseStart && phrase.plural())) {
            return false;
        }
        if (form.can(VerbForm.ING) && !form.can(VerbForm.BASE | VerbForm.PAST)) {
            return clauseStart && !phrase.heads().isEmpty();
        }
        boolean ambiguous =
                atom.is(Tag.NOUN_VERB) || (reading.dictionary().tags(group.base()) & Tag.NOUN_VERB.bit()) != 0;
        if (phrase.heads().isEmpty() && form.can(VerbForm.BASE) && !form.can(VerbForm.THIRD)) {
            return false;
        }
        if (atom.is(Tag.STATE) || atom.is(Tag.PREPOSITION) && !strict(reading, phrase)) {
            return strict(reading, phrase) && Fragments.followed(reading, group.end());
        }
        boolean plain = strict(reading, phrase)
                || phrase.plural()
                || reading.at(phrase.end() - 1).is(Tag.KIN_PLURAL)
                || last.equals("you");
        if (form.can(VerbForm.BASE) && !form.can(VerbForm.PAST) && !plain) {
            return !ambiguous || Fragments.followed(reading, group.end());
        }
        return true;
    }
}
