package org.ownwords.text;

/**
 * A verb with the words that belong to it: "will not keep calling".
 *
 * @param start its first atom
 * @param verb the atom of the act itself
 * @param end after the verb and its particle
 * @param base the act in base form, with its particle
 * @param joinForm the form a verb joined with "and" must have, bits of {@link VerbForm}
 */
record VerbGroup(
        int start,
        int verb,
        int end,
        String base,
        int joinForm,
        Duty.Modality modality,
        boolean negated,
        boolean passive) {}
