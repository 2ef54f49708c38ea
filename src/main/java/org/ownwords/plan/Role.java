package org.ownwords.plan;

/** What a person is to this file. */
public enum Role {
    /** A parent whose plan this can be. */
    PARENT,

    /** A child of the family. */
    CHILD,

    /** Family or friend who helps: the safety network (quick guide 27). */
    NETWORK,

    /** Speaks for the child's Tribe (quick guide 81). */
    TRIBE,

    /** Someone paid to help: counselor, teacher, probation officer. */
    PROFESSIONAL,

    /** The social worker or facilitator. */
    WORKER
}
