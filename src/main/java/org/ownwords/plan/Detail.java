package org.ownwords.plan;

/** What an answer can hold and an objective needs. */
public enum Detail {
    /** What the person does, that anyone could see or hear. */
    ACT,

    /** When or if what happens. */
    TRIGGER,

    /** How often, how long, until when. */
    HOW_OFTEN,

    /** Where. */
    PLACE,

    /** Who helps. */
    HELPER,

    /** Who would notice. */
    NOTICER,

    /** What is different for the child. */
    DIFFERENCE
}
