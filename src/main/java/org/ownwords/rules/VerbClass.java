package org.ownwords.rules;

/** What a verb tells of whether its act can be seen or heard. */
enum VerbClass {
    /** Ends or shuns the act behind it: stop, avoid. */
    STOPPING("stop-verbs"),
    /** Says how someone is: be, stay, feel. */
    STATE("state-verbs"),
    /** Promises that something is so: make sure, ensure. */
    ASSURING("assuring-verbs"),
    /** Deals with someone; how is what matters: communicate, supervise. */
    WEAK("weak-verbs"),
    /** Says little by itself; what it is done to decides: make, use, keep. */
    OPEN("verbs-open"),
    /** Knowing, feeling, judging, managing: nobody could see it. */
    INNER("verbs-inner"),
    /** Saying and writing: anyone could hear or read it, whatever it is about. */
    SAYING("verbs-saying"),
    /** Moving, touching, making: anyone could see it. */
    DOING("verbs-doing"),
    /** In none of our lists. */
    UNKNOWN("");

    private final String list;

    VerbClass(String list) {
        this.list = list;
    }

    String list() {
        return list;
    }
}
