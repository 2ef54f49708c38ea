package org.ownwords.text;

import org.ownwords.text.Duty.Modality;

/** Tells the act of a note ("calls sis when urge") from a thing written alone ("visits", "drug testing"). */
final class Fragments {
    private static final long BEHIND_A_VERB =
            Tag.bits(Tag.DETERMINER, Tag.POSSESSIVE, Tag.OBJECT, Tag.PREPOSITION, Tag.ADVERB, Tag.PRONOUN);

    private Fragments() {}

    static boolean is(Reading reading, VerbGroup group) {
        Atom verb = reading.at(group.verb());
        boolean helped = group.verb() > group.start() && group.modality() != Modality.FRAGMENT;
        if (helped || group.end() > group.verb() + 1) {
            return true;
        }
        if (verb.is(Tag.STATE)) {
            return thingFollows(reading, group.end());
        }
        if (reading.at(group.end()).is("to") && reading.at(group.end() + 1).is("be")) {
            return false;
        }
        boolean ambiguous =
                verb.is(Tag.NOUN_VERB) || (reading.dictionary().tags(group.base()) & Tag.NOUN_VERB.bit()) != 0;
        return !ambiguous || followed(reading, group.end());
    }

    /** Whether what stands there is what follows a verb, rather than a noun. */
    static boolean followed(Reading reading, int index) {
        return thingFollows(reading, index)
                || reading.time(index) != null
                || reading.at(index).any(BEHIND_A_VERB)
                || reading.at(index).is(Tag.NUMBER)
                || reading.at(index).isNumber();
    }

    private static boolean thingFollows(Reading reading, int index) {
        return reading.mention(index) != null
                || reading.at(index).any(Tag.bits(Tag.DETERMINER, Tag.POSSESSIVE, Tag.OBJECT));
    }
}
