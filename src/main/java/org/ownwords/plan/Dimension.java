package org.ownwords.plan;

/** What a number from 1 to 10 is about (quick guide 184). */
public enum Dimension {
    /** Willing to take part. */
    WILLINGNESS,

    /** Agrees with the plan. */
    AGREEMENT,

    /** Sure that the plan will keep the child safe. */
    CONFIDENCE
}
