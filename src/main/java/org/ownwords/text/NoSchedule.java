package org.ownwords.text;

/** Tells ages and looks back from schedules: "2 years old", "3 years ago", "has been sober for 3 years". */
final class NoSchedule {
    boolean is(Reading reading, int index, Times.Seen seen) {
        if (reading.at(index - 1).is("since") || reading.at(index).is("since")) {
            return true;
        }
        if (seen.kind() != TimePhrase.Kind.DURATION && seen.kind() != TimePhrase.Kind.FREQUENCY) {
            return false;
        }
        Atom next = reading.at(seen.end());
        if (next.is("old")
                || next.is("ago")
                || next.is("olds")
                || (next.is("of") && reading.at(seen.end() + 1).is("age"))) {
            return true;
        }
        if (next.is("per")
                && reading.at(seen.end() + 2).is("of")
                && reading.at(seen.end() + 3).is("age")) {
            return true;
        }
        return seen.kind() == TimePhrase.Kind.DURATION && lookedBackOn(reading, index);
    }

    /** "Has been clean for", "was sober for": nothing but such words between the verb and the time. */
    private static boolean lookedBackOn(Reading reading, int index) {
        int i = index - 1;
        while (i > index - 4 && reading.at(i).is(Tag.STATE)) {
            i--;
        }
        Atom verb = reading.at(i);
        return i < index - 1 && (verb.is("been") || verb.is("was") || verb.is("were"));
    }
}
