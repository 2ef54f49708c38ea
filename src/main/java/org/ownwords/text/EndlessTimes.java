package org.ownwords.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.TimePhrase.Use;

/** "For the rest of his life", "forever", "indefinitely": no end in sight. */
final class EndlessTimes implements Times.Look {
    /** Longer than any plan. */
    static final Period ENDLESS = Period.ofYears(100);

    private static final Set<String> THINGS =
            Set.of("home", "homes", "family", "families", "friend", "friends", "stamp");

    private final Phrases phrases;

    EndlessTimes(Lexicon lexicon) {
        phrases = new Phrases(lexicon.list("endless-times"));
    }

    @Override
    public boolean opens(String word, long tags) {
        return phrases.begins(word);
    }

    @Override
    public Times.@Nullable Seen at(Reading reading, int index, @Nullable LocalDate start) {
        Phrases.Phrase phrase = phrases.at(reading.atoms(), index, reading.size());
        int end = phrase == null ? index : index + phrase.length();
        return phrase == null || THINGS.contains(reading.at(end).key())
                ? null
                : new Times.Seen(end, TimePhrase.Kind.DURATION, null, Use.END, ENDLESS);
    }
}
