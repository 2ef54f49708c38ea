package org.ownwords.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    interface Look {
        /**
         * Whether such a time may begin with that word in small letters, yes when in doubt; numbers and words with marks
         * in them are not asked for.
         *
         * @param tags what the word can be, bits of {@link Tag}
         */
        boolean opens(String word, long tags);

        @Nullable
        Seen at(Reading reading, int index, @Nullable LocalDate start);
    }

    private final Look[] looks;
    private final NoSchedule noSchedule = new NoSchedule();

    /** Which looks, a bit each, may find a time that begins with a listed word; grows to all of these at most. */
    private final Map<String, Integer> openers = new ConcurrentHashMap<>();

    private final Set<String> listed;

    Times(Lexicon lexicon, Dictionary dictionary) {
        Amounts amounts = new Amounts(lexicon);
        looks = new Look[] {
            new Escapes(lexicon),
            new Permits(),
            new UnrealTimes(lexicon),
            new EndlessTimes(lexicon),
            new Frequencies(amounts),
            new Deadlines(amounts, lexicon),
            new Durations(amounts, lexicon),
            new Clocks(),
            new Dates(),
            new Weekdays(),
            new Occasions(amounts, lexicon),
            new DayLetters()
        };
        listed = dictionary.spellings();
    }

    /** The looks worth a try with that word as the first, a bit each. */
    private int opening(Atom atom) {
        if (atom.isMark()) {
            return 0;
        }
        if (atom.isNumber()) {
            return -1;
        }
        Integer known = openers.get(atom.key());
        if (known != null) {
            return known;
        }
        int bits = opening(atom.key(), atom.tags());
        if (listed.contains(atom.key())) {
            openers.put(atom.key(), bits);
        }
        return bits;
    }

    private int opening(String word, long tags) {
        if (word.indexOf('-') > 0 || word.indexOf('.') > 0) {
            return -1;
        }
        int bits = 0;
        for (int i = 0; i < looks.length; i++) {
            bits |= looks[i].opens(word, tags) ? 1 << i : 0;
        }
        return bits;
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
        Seen best = null;
        for (int left = opening(reading.at(index)); left != 0; left &= left - 1) {
            int next = Integer.numberOfTrailingZeros(left);
            Seen seen = next < looks.length ? looks[next].at(reading, index, start) : null;
            if (seen != null
                    && reading.sameSentence(index, seen.end() - 1)
                    && (best == null || seen.end() > best.end())) {
                best = seen;
            }
        }
        return best;
    }
}
