package org.ownwords.text;

/** Tells "Ana's house" from "Ana's going" and "her sister" from "call her". */
final class Possessives {
    private static final long NO_NOUN = Tag.bits(
            Tag.PREPOSITION,
            Tag.CONJUNCTION,
            Tag.DETERMINER,
            Tag.POSSESSIVE,
            Tag.SUBJECT,
            Tag.EMBEDDER,
            Tag.WILL,
            Tag.CAN,
            Tag.WOULD,
            Tag.BE,
            Tag.DO,
            Tag.HAVE,
            Tag.NOT);

    private Possessives() {}

    /** Whether the "'s" there says whose something is, and is not short for "is" or "has". */
    static boolean owns(Reading reading, int index) {
        Atom next = reading.at(index + 1);
        if (reading.at(index).is(Tag.POSSESSIVE) || !reading.sameSentence(index, index + 1) || next.isMark()) {
            return true;
        }
        if (next.is("going")
                || next.is("been")
                || next.is("gonna")
                || next.is("not")
                || next.is("always")
                || next.is("just")) {
            return false;
        }
        VerbForm verb = next.verb();
        boolean progressive = verb != null && verb.can(VerbForm.ING) && !next.any(Tag.bits(Tag.NOUN_VERB, Tag.STATE));
        return !progressive && !next.any(Tag.bits(Tag.DETERMINER, Tag.POSSESSIVE, Tag.PREPOSITION))
                || next.is("own")
                || next.is("other");
    }

    /** Whether "her" says whose the next thing is. */
    static boolean herOwns(Reading reading, int index) {
        Atom next = reading.at(index + 1);
        if (!reading.sameSentence(index, index + 1) || next.isMark() || reading.time(index + 1) != null) {
            return next.is("“") || next.is("\"");
        }
        Mention behind = reading.mention(index + 1);
        if (behind != null && behind.kind() == Mention.Kind.KIN) {
            return true;
        }
        if (next.is("own") || next.is("other") || next.is("first") || next.is("best") || next.is("next")) {
            return true;
        }
        if (next.any(NO_NOUN)) {
            return false;
        }
        VerbForm verb = next.verb();
        boolean act = verb != null && verb.can(VerbForm.BASE) && !next.is(Tag.NOUN_VERB);
        return !act && !(next.is(Tag.ADVERB) && !next.is(Tag.STATE)) && !next.is("up") && !next.is("know");
    }
}
