package org.ownwords.plan;

/** Who may see a line. Each step includes those before it. */
public enum Audience {
    /** The worker alone. */
    WORKER,

    /** Everyone at the table. */
    TEAM,

    /** May be shown on the papers. */
    PLAN
}
