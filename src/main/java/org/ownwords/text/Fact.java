package org.ownwords.text;

import java.util.List;
import java.util.Set;
import org.ownwords.plan.Span;

/** Something exact in a text that someone must have said: nobody can guess it. */
public sealed interface Fact {
    Span span();

    /** What it is, in a word: name, number, day, time or date. */
    String kind();

    /**
     * Someone or somewhere that the file does not know.
     *
     * @param words in plain form, without titles and general words like "park"
     * @param place whether all of them must have been said; of a person's names one is enough
     */
    record Name(Span span, List<String> words, boolean place) implements Fact {
        public Name {
            words = List.copyOf(words);
        }

        @Override
        public String kind() {
            return "name";
        }
    }

    /**
     * A day of the week.
     *
     * @param days several for "weekends" and "weekdays"
     */
    record Day(Span span, Set<String> days) implements Fact {
        public Day {
            days = Set.copyOf(days);
        }

        @Override
        public String kind() {
            return "day";
        }
    }

    /**
     * A day of the year.
     *
     * @param month 1 to 12, 0 when not said ("the 15th")
     * @param day 1 to 31, 0 when not said ("in March")
     */
    record Date(Span span, int month, int day) implements Fact {
        @Override
        public String kind() {
            return "date";
        }
    }

    /**
     * A time of day.
     *
     * @param minutes since noon or midnight, 0 to 719
     * @param half of the day
     */
    record Clock(Span span, int minutes, Half half) implements Fact {
        @Override
        public String kind() {
            return "time";
        }
    }

    /** Which half of the day a time is in. */
    enum Half {
        UNKNOWN,
        MORNING,
        EVENING
    }

    /**
     * A number of something.
     *
     * @param per the span of time that each so many belong to, {@link Unit#NONE} where it is not said
     */
    record Count(Span span, double number, Unit unit, Unit per) implements Fact {
        @Override
        public String kind() {
            return "number";
        }
    }
}
