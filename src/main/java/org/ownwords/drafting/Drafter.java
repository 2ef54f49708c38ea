package org.ownwords.drafting;

/** Proposes ideas from the family's words. Its failure is a value or a note, never advice. */
public interface Drafter {
    /** "offline", or the model's name. */
    String name();

    /** Never throws for what a model did: it answers with what it can and says so in a note. */
    Proposal propose(Material material);
}
