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
}
