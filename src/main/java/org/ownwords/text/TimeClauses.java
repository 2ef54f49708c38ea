package org.ownwords.text;

import java.util.Set;

/** Clauses that tell when without "when": "as she locks up", "feeling it come on", "on nights she works late". */
final class TimeClauses {
    /** What one notices in oneself or around: "feeling it come on, Dana will". */
    private static final Set<String> NOTICING = Set.of(
            "feeling",
            "hearing",
            "noticing",
            "seeing",
            "sensing",
            "smelling",
            "waking",
            "arriving",
            "leaving",
            "finding",
            "catching",
            "spotting",
            "entering",
            "returning");
    /** How far a comma may be from what opens the clause before it. */
    private static final int ASIDE = 10;

    /** "As she likes", "as he says": how, not when. */
    private static final Set<String> HOW_ONE_LIKES = Set.of(
            "likes",
            "wants",
            "wishes",
            "needs",
            "says",
            "said",
            "sees",
            "chooses",
            "pleases",
            "knows",
            "thinks",
            "feels",
            "promises",
            "agrees",
            "did",
            "does",
            "asks",
            "plans",
            "prefers",
            "deems",
            "goes",
            "tells",
            "calls",
            "puts",
            "hopes",
            "understands",
            "remembers",
            "used",
            "learns",
            "learned",
            "showed",
            "told",
            "asked");

    private TimeClauses() {}

    static boolean opens(Reading reading, int index) {
        return noticing(reading, index) || asShe(reading, index);
    }

    /** "Feeling it come on, Dana will": a participle in front of the one who acts. */
    private static boolean noticing(Reading reading, int index) {
        if (!NOTICING.contains(reading.at(index).key()) || !reading.beginsSentence(index)) {
            return false;
        }
        for (int i = index + 1; i < index + ASIDE && reading.sameSentence(index, i); i++) {
            if (reading.at(i).is(",")) {
                return reading.mention(i + 1) != null || reading.at(i + 1).is(Tag.SUBJECT);
            }
        }
        return false;
    }

    /** "As she locks up": while she does; "as she wishes" and "as he said" tell how. */
    private static boolean asShe(Reading reading, int index) {
        if (!reading.at(index).is("as") || !reading.sameSentence(index, index + 2)) {
            return false;
        }
        Atom verb = reading.at(index + 2);
        VerbForm form = verb.verb();
        boolean she = reading.at(index + 1).is(Tag.SUBJECT);
        return she
                && form != null
                && form.can(VerbForm.THIRD)
                && !HOW_ONE_LIKES.contains(verb.key())
                && !verb.any(Tag.bits(Tag.BE, Tag.HAVE, Tag.WILL, Tag.CAN, Tag.DO))
                && !reading.at(index - 1).is("same")
                && !reading.at(index - 2).is("as")
                && !reading.at(index - 3).is("as");
    }

    /** On days, nights, weekends: whether they are those of a clause ("she works late"), and not of what is promised. */
    static boolean ofDays(Reading reading, int index) {
        Atom next = reading.at(index);
        if (next.is("when") || next.is("that")) {
            return true;
        }
        int verb = index + 1;
        boolean name = !next.is(Tag.SUBJECT);
        // Times are found before people are, so a capital must do.
        if (name && !next.capital()
                || reading.at(verb).any(NO_HABIT)
                || reading.at(verb).isMark()) {
            return false;
        }
        for (int i = verb; i < index + ASIDE && reading.sameSentence(index, i); i++) {
            if (reading.at(i).is(",")) {
                boolean acts = reading.at(i + 1).capital() || reading.at(i + 1).is(Tag.SUBJECT);
                return acts && (!name || reading.at(i + 2).is(Tag.WILL));
            }
            if (reading.at(i).any(NO_HABIT)) {
                return false;
            }
        }
        return false;
    }

    private static final long NO_HABIT = Tag.bits(Tag.WILL, Tag.CAN, Tag.WOULD);
}
