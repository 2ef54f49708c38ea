package org.ownwords.plan;

/** What an objective is about, as the guide groups its examples (quick guide 270 to 412). */
public enum Category {
    /** Building and using the network. */
    SAFETY_NETWORK,

    /** Violence and control between partners. */
    DOMESTIC_VIOLENCE,

    /** Alcohol and drugs. */
    SUBSTANCE_USE,

    /** Feelings and mental health. */
    MENTAL_HEALTH,

    /** Visits. */
    FAMILY_TIME,

    /** Caring for the child day by day. */
    PARENTING,

    /** A place to live. */
    HOUSING,

    /** Anything else. */
    OTHER
}
