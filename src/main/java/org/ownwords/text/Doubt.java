package org.ownwords.text;

/** A reason not to take a clause for an act that was offered, though it sounds like one. */
interface Doubt {
    boolean about(Clause clause);
}
