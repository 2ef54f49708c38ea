package org.ownwords.plan;

/** What applies to a family and asks for something of its plan. */
public enum Flag {
    /** Domestic violence: two files, an apart list (quick guide 202). */
    DV,

    /** The law for Native American children: the Tribe takes part (quick guide 81). */
    ICWA,

    /** Child welfare and probation both: Probation takes part (quick guide 213). */
    DUAL_STATUS,

    /** A child lives away from home: family time is in the plan (quick guide 190). */
    OUT_OF_HOME,

    /** Nobody yet to help: building a network comes first (quick guide 107). */
    NO_NETWORK
}
