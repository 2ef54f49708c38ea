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
        boolean sober = next.is("sober") || next.is("clean");
        if (sober && reading.at(index - 1).is(",") && reading.at(index).any(Tag.bits(Tag.NUMBER))) {
            return true;
        }
        if (next.is("per")
                && reading.at(seen.end() + 2).is("of")
                && reading.at(seen.end() + 3).is("age")) {
            return true;
        }
        return seen.kind() == TimePhrase.Kind.DURATION && (lookedBackOn(reading, index) || age(reading, index, seen));
    }

    /** "Leo is 18 months", "Mia (18 months) can", "Mia, 2 years, can"; and "the last two years". */
    private static boolean age(Reading reading, int index, Times.Seen seen) {
        Atom before = reading.at(index - 1);
        if (before.is("last")
                || before.is("past")
                || before.is("previous")
                || before.is("age")
                || before.is("aged")
                || before.is("under")
                || before.is("above")) {
            return true;
        }
        boolean years = seen.length() != null && seen.length().toTotalMonths() > 0;
        boolean bare = reading.at(index).isNumber() || reading.at(index).is(Tag.NUMBER);
        Atom next = reading.at(seen.end());
        boolean closed = next.isMark() || seen.end() >= reading.size() || next.is(Tag.CONJUNCTION);
        boolean named = (before.is("(") || before.is(","))
                && reading.at(index - 2).capital()
                && !reading.at(index - 2).is(Tag.WEEKDAY);
        return years && bare && closed && (since(reading, index) || before.is(Tag.BE) && !before.is("be") || named);
    }

    /** "Clean since before he was born, eleven years". */
    private static boolean since(Reading reading, int index) {
        for (int i = index - 1; i > index - 9 && reading.sameSentence(i, index); i--) {
            if (reading.at(i).is("since")) {
                return true;
            }
        }
        return false;
    }

    /** "Has been clean for", "was sober for": nothing but such words between the verb and the time. */
    private static boolean lookedBackOn(Reading reading, int index) {
        int i = index - 1;
        while (i > index - 4 && reading.at(i).is(Tag.STATE)) {
            i--;
        }
        Atom verb = reading.at(i);
        boolean aside = verb.is(",") && reading.at(i - 1).capital();
        return i < index - 1 && (aside || verb.is("been") || verb.is("was") || verb.is("were"));
    }
}
