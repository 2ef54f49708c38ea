package org.ownwords.text;

/**
 * A verb with the words that belong to it: "will not keep calling".
 *
 * @param start its first atom
 * @param verb the atom of the act itself
 * @param end after the verb and its particle
 * @param base the act in base form, with its particle
 * @param joinForm the form a verb joined with "and" must have, bits of {@link VerbForm}
 * @param negated will not, stops …
 * @param denied whether a "not" of helping words does it, which goes for joined verbs too
 */
record VerbGroup(
        int start,
        int verb,
        int end,
        String base,
        int joinForm,
        Duty.Modality modality,
        boolean negated,
        boolean denied,
        boolean passive) {
    /** The same with another start, modality or denial before it. */
    VerbGroup said(int from, Duty.Modality how, boolean deniedBefore) {
        return new VerbGroup(
                from, verb, end, base, joinForm, how, negated || deniedBefore, denied || deniedBefore, passive);
    }
}
