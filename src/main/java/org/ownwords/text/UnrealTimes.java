package org.ownwords.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "As needed", "more often", "in a timely manner": sounds like a time and is none. */
final class UnrealTimes implements Times.Look {
    private final Phrases phrases;

    UnrealTimes(Lexicon lexicon) {
        phrases = new Phrases(lexicon.list("unreal-times"));
    }

    @Override
    public boolean opens(String word, long tags) {
        return phrases.begins(word);
    }

    @Override
    public Times.@Nullable Seen at(Reading reading, int index, @Nullable LocalDate start) {
        Phrases.Phrase phrase = phrases.at(reading.atoms(), index, reading.size());
        if (phrase == null
                || asked(reading, index)
                || amount(reading, index + phrase.length())
                || opens(reading, index, index + phrase.length())) {
            return null;
        }
        return new Times.Seen(index + phrase.length(), TimePhrase.Kind.UNREAL, null);
    }

    /** "Soon as Leo cries", "every single time she drives": what follows tells when. */
    private static boolean opens(Reading reading, int index, int end) {
        Atom next = reading.at(end);
        if (reading.at(index).is("soon")) {
            return next.is("as");
        }
        boolean follows = reading.sameSentence(index, end) && (next.is(Tag.SUBJECT) || reading.mention(end) != null);
        return follows
                && reading.at(end - 1).is("time")
                && (reading.at(end - 2).is("single") || reading.at(end - 2).is("every"))
                && !reading.at(end + 1).any(Tag.bits(Tag.WILL, Tag.CAN));
    }

    /** "How often", "not a lot". */
    private static boolean asked(Reading reading, int index) {
        return reading.at(index - 1).is("how") || reading.at(index - 1).is("too");
    }

    /** "More often than once a week", "a lot of water": something else is meant. */
    private static boolean amount(Reading reading, int end) {
        return reading.at(end).is("of") || reading.at(end).is("than");
    }
}
