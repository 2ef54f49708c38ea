package org.ownwords.plan;

/** The kind of question that a line answers, whatever the stage (quick guide 161 to 187). */
public enum QuestionKind {
    /** Hopes, what already works, what brings us here. */
    OPENING,

    /** Times when it went well. */
    EXCEPTION,

    /** What others see. */
    RELATIONSHIP,

    /** How we want it to be. */
    PREFERRED_FUTURE,

    /** Where are we, 1 to 10; why not lower; what is one higher. */
    SCALING,

    /** How do you keep going. */
    COPING,

    /** Who helps, who could. */
    NETWORK,

    /** When someone speaks of jumping through hoops (quick guide 46). */
    ENGAGEMENT,

    /** What happened since the last plan. */
    PROGRESS,

    /** Each person says what they will do. */
    SAY_IT_BACK
}
