package org.ownwords.text;

/**
 * Helping words and the verb they help.
 *
 * @param verb base form
 * @param verbAt index of the verb
 * @param form the verb's own form, as coordination needs it ("and walk")
 */
record VerbGroup(
        Duty.Modality modality, boolean negated, boolean hedged, String verb, int verbAt, Conjugation.Kind form) {

    /** The same, less sure. */
    VerbGroup hedged(boolean too) {
        return new VerbGroup(modality, negated, hedged || too, verb, verbAt, form);
    }
}
