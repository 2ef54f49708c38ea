package org.ownwords.plan;

/** How a line was taken down. */
public enum Wording {
    /** The sense of it, in short. Never shown in quotation marks. */
    NOTED,

    /** Word for word: may be shown in quotation marks. */
    EXACT
}
