package org.ownwords.rules;

/** What an act is to someone who wants to know whether it happens. */
enum ActKind {
    /** Anyone there could see or hear it. */
    SEEN,
    /** A state, a thought or a judgment: nobody could see it. */
    VAGUE,
    /** Going to a service, or signing up for one. */
    ATTENDED,
    /** Bringing proof that one went. */
    HANDED_IN,
    /** Only says what will not be done. */
    LEFT_UNDONE,
    /** Only opens what someone else will do: "agrees Luke will call". */
    OPENED,
    /** Our lists cannot tell. */
    UNSURE
}
