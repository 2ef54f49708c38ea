package org.ownwords.text;

/** What sets an act off where a note has no word for it: "Craving? Dana calls Ana", "Leo cries → Dana hums". */
final class Cues {
    /** A question no longer than this, in atoms, can be a note's "when". */
    private static final int QUESTION = 6;

    private static final int BEFORE_ARROW = 12;

    private Cues() {}

    /** Where a cue ends that begins with the sentence, or -1 where there is none. */
    static int end(Reading reading, int from, int to) {
        return asked(reading, from, to) ? to : arrow(reading, from, to);
    }

    /** "Craving? Dana calls Ana": a short question that the next sentence answers. */
    private static boolean asked(Reading reading, int from, int to) {
        boolean brief = reading.at(to - 1).is("?") && to - from <= QUESTION && to < reading.size();
        return brief && noPromise(reading, from, to);
    }

    /** "Leo cries → Dana hums": what stands before the arrow sets off what stands behind it; -1 where none does. */
    private static int arrow(Reading reading, int from, int to) {
        for (int i = from + 1; i < to && i < from + BEFORE_ARROW; i++) {
            Atom atom = reading.at(i);
            boolean drawn = atom.is(">")
                    && (reading.at(i - 1).is("-") || reading.at(i - 1).is("="));
            if (drawn || atom.is("→") || atom.is("⇒") || atom.is("➔")) {
                return noPromise(reading, from, i) ? i : -1;
            }
        }
        return -1;
    }

    /** Neither a promise nor a question to someone, nor a name alone or an act that comes first. */
    private static boolean noPromise(Reading reading, int from, int end) {
        Atom first = reading.at(from);
        VerbForm form = first.verb();
        boolean act = form != null && form.can(VerbForm.THIRD) && !first.is(Tag.NOUN_VERB);
        Mention who = reading.mention(from);
        if (act || first.any(VerbGroups.AUXILIARY) || first.any(Tag.bits(Tag.EMBEDDER, Tag.TRIGGER))) {
            return false;
        }
        // "Rosa pours it out → tells Ana" is a row of acts; behind a cue someone else acts, or she again.
        boolean acts = reading.mention(end + 1) != null || reading.at(end + 1).is(Tag.SUBJECT);
        boolean question = reading.at(end - 1).is("?");
        if (!first.isWord() || who != null && (reading.at(from + 1).isMark() || !question && !acts)) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (reading.at(i).any(Tag.bits(Tag.WILL, Tag.CAN)) && reading.mention(i) == null) {
                return false;
            }
        }
        return true;
    }
}
