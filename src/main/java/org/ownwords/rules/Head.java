package org.ownwords.rules;

/**
 * The thing that counts in a stretch of words: "oatmeal" in "Leo his oatmeal every day".
 *
 * @param judged whether a word of judgment stands before it ("a stable home")
 * @param end index of the first word behind it
 */
record Head(Stuff stuff, boolean judged, int end) {
    /** What it is. */
    enum Stuff {
        /** There is none. */
        NOTHING,
        /** Someone. */
        PERSON,
        /** Something one could see, touch, eat, go to. */
        THING,
        /** Something that only a judging word describes: home, way, choice. */
        GENERAL,
        /** How someone or something is to be: "safe" in "keep Leo safe". */
        QUALITY,
        /** How it is to be, as anyone can see: "locked". */
        PLAIN_QUALITY,
        /** A state, quality, thought, feeling or judgment. */
        INNER
    }

    boolean vague() {
        return stuff == Stuff.INNER || stuff == Stuff.QUALITY || (stuff == Stuff.GENERAL && judged);
    }

    boolean plain() {
        return stuff == Stuff.THING || stuff == Stuff.PERSON || stuff == Stuff.PLAIN_QUALITY;
    }
}
