package org.ownwords.plan;

/** One person's answer to one version of an objective. */
public enum Agreement {
    /** Agrees. */
    YES,

    /** Agrees to a part, or with a doubt. */
    PARTLY,

    /** Does not agree. */
    NO,

    /** Not asked yet. */
    NOT_ASKED,

    /** The person is still to be found, as a sponsor may be. */
    TO_BE_FOUND
}
