package org.ownwords.text;

/** A form of a verb: its base and which forms the spelling can be, bits of the constants. */
record VerbForm(String base, int forms) {
    /** "call", "I call". */
    static final int BASE = 1;
    /** "calls". */
    static final int THIRD = 2;
    /** "called", "went". */
    static final int PAST = 4;
    /** "called", "gone". */
    static final int PARTICIPLE = 8;
    /** "calling". */
    static final int ING = 16;

    boolean can(int form) {
        return (forms & form) != 0;
    }
}
