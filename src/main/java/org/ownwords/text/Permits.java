package org.ownwords.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.TimePhrase.Kind;

/** "Energy permitting", "mood and health allowing": between marks, whatever it is that must allow it. */
final class Permits implements Times.Look {
    /** How many words may stand before "permitting". */
    private static final int BETWEEN = 4;

    private static final long NO_THING = Tag.bits(Tag.PREPOSITION, Tag.SUBJECT, Tag.WILL, Tag.BE);

    @Override
    public boolean opens(String word, long tags) {
        return true;
    }

    @Override
    public Times.@Nullable Seen at(Reading reading, int index, @Nullable LocalDate start) {
        int end = reading.at(index - 1).isMark() || reading.beginsSentence(index) ? end(reading, index) : -1;
        return end < 0 || reading.at(end).is("of") ? null : new Times.Seen(end, Kind.ESCAPE, null);
    }

    private static int end(Reading reading, int index) {
        for (int i = index + 1; i <= index + BETWEEN && reading.sameSentence(index, i); i++) {
            Atom atom = reading.at(i);
            if (atom.is("permitting") || atom.is("allowing") || atom.is("willing")) {
                return reading.at(i + 1).isMark() ? i + 1 : -1;
            }
            if (!atom.isWord() || atom.any(NO_THING)) {
                return -1;
            }
        }
        return -1;
    }
}
