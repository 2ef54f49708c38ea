package org.ownwords.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a note is about: "Ana: walks Mia", "Ana's plan: walk, breathe", "Ana - bedtime: reads", "reads two books (Ana)". */
final class Topic {
    /** How many words "Ana's new bedtime plan:" may have. */
    private static final int WORDS = 4;

    private Topic() {}

    /** The one written in front, whom the sentences behind are about too. */
    static List<Mention> leading(Reading reading, int from, int to) {
        Mention mention = first(reading, from, to);
        return mention == null ? List.of() : List.of(mention);
    }

    /** The one in brackets at the end. */
    static List<Mention> trailing(Reading reading, int to) {
        Mention mention = last(reading, to);
        return mention == null ? List.of() : List.of(mention);
    }

    private static @Nullable Mention first(Reading reading, int from, int to) {
        int i = from;
        while (i < to
                && i < from + 3
                && (reading.at(i).isMark() || reading.at(i).isNumber())) {
            i++;
        }
        Mention mention = reading.mention(i);
        if (mention == null || mention.kind() == Mention.Kind.PRONOUN && !mention.possessive()) {
            return null;
        }
        int end = NounPhrases.end(reading, i);
        if (mention.possessive()) {
            int last = end + WORDS;
            while (end < last && (reading.at(end).isWord() && !colon(reading, end))) {
                end++;
            }
        }
        return end < to && colon(reading, end) ? mention : null;
    }

    /** A colon, or a dash with a space before it. */
    private static boolean colon(Reading reading, int index) {
        Atom atom = reading.at(index);
        boolean dash = atom.is("-") || atom.is("–") || atom.is("—") || atom.is("--");
        return atom.is(":")
                || dash && reading.at(index - 1).span().end() < atom.span().start();
    }

    private static @Nullable Mention last(Reading reading, int to) {
        int end = reading.at(to - 1).is(".") ? to - 2 : to - 1;
        if (!reading.at(end).is(")")) {
            return null;
        }
        Mention mention = reading.mention(end - 1);
        int start = end - 1;
        while (mention != null && reading.mention(start - 1) == mention) {
            start--;
        }
        return mention != null
                        && !mention.possessive()
                        && reading.at(start - 1).is("(")
                        && mention.kind() != Mention.Kind.PRONOUN
                ? mention
                : null;
    }
}
