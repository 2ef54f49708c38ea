package org.ownwords.plan;

/** Something done before or beside the talk, with its date. */
public enum Step {
    /** Safety Mapping with the family (quick guide 52). */
    SAFETY_MAPPING,

    /** SDM Safety and Risk Assessment (quick guide 56). */
    SDM,

    /** Child/Adolescent Needs and Strengths tool (quick guide 57). */
    CANS,

    /** Child and Family Team meeting (quick guide 59). */
    FAMILY_TEAM_MEETING,

    /** Looking for family and friends who could help (supervisors' guide 29). */
    FAMILY_FINDING,

    /** The Tribe was invited. */
    TRIBE_INVITED,

    /** The Tribe took part (quick guide 81). */
    TRIBE_TOOK_PART,

    /** Probation took part (quick guide 213). */
    PROBATION_TOOK_PART,

    /** The parents met the team apart (quick guide 204). */
    SEPARATE_MEETINGS,

    /** Three Houses or Safety House with the child (quick guide 71). */
    CHILD_TOOL
}
