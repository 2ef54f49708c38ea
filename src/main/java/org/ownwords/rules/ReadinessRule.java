package org.ownwords.rules;

import org.ownwords.plan.Dossier;

/** Looks whether one thing that comes before a plan is there. */
public interface ReadinessRule {
    Card card();

    Look look(Dossier dossier);

    /**
     * What was seen.
     *
     * @param hit when missing: how strongly, and what goes into the message
     */
    record Look(Status status, Hit hit) {}

    /** Whether it is there. */
    enum Status {
        THERE,
        MISSING,
        NOT_NEEDED
    }
}
