package org.ownwords.text;

/**
 * Helping words and the verb they help.
 *
 * @param verb base form
 * @param verbAt index of the verb
 * @param form the verb's own form, as coordination needs it ("and walk")
 */
record SpokenVerb(
        Duty.Modality modality, boolean negated, boolean hedged, String verb, int verbAt, Conjugation.Kind form) {

    /** The same, less sure. */
    SpokenVerb hedged(boolean too) {
        return new SpokenVerb(modality, negated, hedged || too, verb, verbAt, form);
    }

    /** The same, said of another time. */
    SpokenVerb in(Duty.Modality other) {
        return new SpokenVerb(other, negated, hedged, verb, verbAt, form);
    }

    /** The same, promised, denied or doubted as the words before it say. */
    SpokenVerb said(SpokenVerb before) {
        return new SpokenVerb(before.modality, negated || before.negated, hedged || before.hedged, verb, verbAt, form);
    }
}
