package org.ownwords.conversation;

/** What else the guide picks a question by. In the bank's files with small letters and hyphens. */
public enum Tag {
    /** A good first question of its kind. */
    START,
    /** The one to ask when time is short. */
    SHORT,
    /** What else? Before a vein is left. */
    WHAT_ELSE,
    /** Speaks to the helper it names, who must be at the table. */
    TO_HELPER,
    /** Belongs to the last minutes. */
    CLOSE,
    /** What will be done. */
    STEPS,
    /** Only where a child lives away from home (quick guide 190). */
    OUT_OF_HOME,
    /** Builds a network (quick guide 107). */
    NO_NETWORK,

    /** Opening: hopes. */
    HOPES,
    /** Opening: what already works. */
    WORKS,
    /** Opening: who is there. */
    PEOPLE,
    /** Opening: what worries us. */
    WORRIES,

    /** Scaling: how willing. */
    WILLINGNESS,
    /** Scaling: how much they agree. */
    AGREEMENT,
    /** Scaling: how sure they are. */
    CONFIDENCE,
    /** After a number: what makes it that. */
    NOT_LOWER,
    /** After a number: one point higher. */
    ONE_HIGHER,
    /** After the lowest number. */
    AT_ONE,
    /** After the highest number. */
    AT_TEN,
    /** After a pass. */
    PASSED,

    /** Follows something that was done. */
    DONE,
    /** Follows something that will be. */
    AHEAD,
    /** Also fits what someone other than the speaker did. */
    NEUTRAL,

    /** For a child under twelve. */
    PLAY
}
