package org.ownwords.text;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Within the first 14 days", "by the end of next year", "by the next visit", "tomorrow", "by Christmas". */
final class Deadlines implements Times.Look {
    private static final Set<String> OCCASIONS = Set.of(
            "visit", "meeting", "hearing", "review", "court", "appointment", "session", "birthday", "check-in", "cft");
    private static final Set<String> SEASONS = Set.of(
            "christmas",
            "easter",
            "thanksgiving",
            "halloween",
            "summer",
            "spring",
            "winter",
            "fall",
            "ramadan",
            "eid",
            "graduation",
            "tet");

    private final Amounts amounts;

    Deadlines(Amounts amounts) {
        this.amounts = amounts;
    }

    @Override
    public Times.@Nullable Seen at(Reading reading, int index, @Nullable LocalDate start) {
        Atom atom = reading.at(index);
        if (atom.is("within")) {
            return within(reading, index, start);
        }
        if (atom.is("by") || atom.is("before") || atom.is("until") || atom.is("at")) {
            return by(reading, index, start);
        }
        if (atom.is("next") || atom.is("this")) {
            String unit = amounts.unit(reading, index + 1);
            if (unit == null || !Set.of("week", "month", "year").contains(unit)) {
                return null;
            }
            return seen(index + 2, end(unit, atom, start));
        }
        return atom.is("tomorrow") || atom.is("tonight") || atom.is("today") ? seen(index + 1, null) : null;
    }

    private Times.@Nullable Seen within(Reading reading, int index, @Nullable LocalDate start) {
        int at = index + 1;
        while (at < index + 4
                && (reading.at(at).is("the")
                        || reading.at(at).is("first")
                        || reading.at(at).is("next"))) {
            at++;
        }
        Amounts.Amount amount = amounts.at(reading, at);
        return amount == null ? null : seen(amount.end(), start == null ? null : amount.after(start));
    }

    private Times.@Nullable Seen by(Reading reading, int index, @Nullable LocalDate start) {
        int at = index + 1;
        if (reading.at(at).is("the")) {
            at++;
        }
        boolean by = !reading.at(index).is("at");
        if (reading.at(at).is("end") && reading.at(at + 1).is("of")) {
            return endOf(reading, at + 2, start);
        }
        boolean next = reading.at(at).is("next") || reading.at(at).is("first");
        if (next && OCCASIONS.contains(reading.at(at + 1).key())) {
            int end = reading.at(at + 1).is("court")
                            && OCCASIONS.contains(reading.at(at + 2).key())
                    ? at + 3
                    : at + 2;
            return seen(end, null);
        }
        return by && SEASONS.contains(reading.at(at).key()) ? seen(at + 1, null) : null;
    }

    private Times.@Nullable Seen endOf(Reading reading, int index, @Nullable LocalDate start) {
        boolean pointed = reading.at(index).is("next")
                || reading.at(index).is("this")
                || reading.at(index).is("the")
                || reading.at(index).is("each");
        int at = pointed ? index + 1 : index;
        String unit = amounts.unit(reading, at);
        return unit == null ? null : seen(at + 1, end(unit, reading.at(index), start));
    }

    /** The last day of this or the next week, month or year. */
    private static @Nullable LocalDate end(String unit, Atom pointer, @Nullable LocalDate start) {
        if (start == null) {
            return null;
        }
        int next = pointer.is("next") ? 1 : 0;
        return switch (unit) {
            case "week" -> start.plusDays(7L - start.getDayOfWeek().getValue()).plusWeeks(next);
            case "month" -> start.plusMonths(next + 1L).withDayOfMonth(1).minusDays(1);
            case "year" -> LocalDate.of(start.getYear() + next, 12, 31);
            default -> null;
        };
    }

    private static Times.Seen seen(int end, @Nullable LocalDate date) {
        return new Times.Seen(end, TimePhrase.Kind.DATE, date);
    }
}
