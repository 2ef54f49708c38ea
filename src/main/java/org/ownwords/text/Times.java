package org.ownwords.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.TimePhrase.Use;

/** Finds the words that say when, how often or how long. */
final class Times {
    /**
     * A time seen at a place.
     *
     * @param end atom after its last
     */
    record Seen(
            int end,
            TimePhrase.Kind kind,
            @Nullable LocalDate date,
            Use use,
            @Nullable Period length) {
        Seen(int end, TimePhrase.Kind kind, @Nullable LocalDate date) {
            this(end, kind, date, Use.WHEN, null);
        }

        TimePhrase phrase(Span span) {
            return new TimePhrase(span, kind, date, use, length);
        }
    }

    /** Looks for one kind of time that begins at an atom. */
    @FunctionalInterface
    interface Look {
        @Nullable
        Seen at(Reading reading, int index, @Nullable LocalDate start);
    }

    private final List<Look> looks;
    private final NoSchedule noSchedule = new NoSchedule();

    Times(Lexicon lexicon) {
        Amounts amounts = new Amounts(lexicon);
        looks = List.of(
                new Escapes(lexicon),
                new UnrealTimes(lexicon),
                new EndlessTimes(lexicon),
                new Frequencies(amounts),
                new Deadlines(amounts, lexicon),
                new Durations(amounts, lexicon),
                new Clocks(),
                new Dates(),
                new Weekdays(),
                new Occasions(amounts, lexicon),
                new DayLetters());
    }

    void find(Reading reading, @Nullable LocalDate start) {
        int i = 0;
        while (i < reading.size()) {
            Seen seen = longest(reading, i, start);
            if (seen == null) {
                i++;
            } else {
                if (!noSchedule.is(reading, i, seen)) {
                    reading.addTime(i, seen.end(), seen.phrase(reading.span(i, seen.end())));
                }
                i = seen.end();
            }
        }
    }

    private @Nullable Seen longest(Reading reading, int index, @Nullable LocalDate start) {
        if (reading.at(index).isMark()) {
            return null;
        }
        Seen best = null;
        for (Look look : looks) {
            Seen seen = look.at(reading, index, start);
            if (seen != null
                    && reading.sameSentence(index, seen.end() - 1)
                    && (best == null || seen.end() > best.end())) {
                best = seen;
            }
        }
        return best;
    }
}
