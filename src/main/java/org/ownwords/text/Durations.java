package org.ownwords.text;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "For 8 weeks", "30 minutes", "in the next 90 days", "for a week". Its day is the end, counted from the plan's start. */
final class Durations implements Times.Look {
    private static final Set<String> FRONTS = Set.of(
            "for", "over", "during", "in", "the", "next", "first", "another", "about", "around", "least", "at", "to",
            "up", "only", "just", "past", "last", "entire", "whole", "full");

    private final Amounts amounts;

    Durations(Amounts amounts) {
        this.amounts = amounts;
    }

    @Override
    public Times.@Nullable Seen at(Reading reading, int index, @Nullable LocalDate start) {
        if (!begins(reading, index)) {
            return null;
        }
        int at = index;
        while (at < index + 5 && FRONTS.contains(reading.at(at).key())) {
            at++;
        }
        Amounts.Amount amount = amounts.at(reading, at);
        if (amount == null && at > index && reading.at(at - 1).is("the")) {
            return null;
        }
        if (amount == null
                || (amount.article() && at == index && !later(reading, amount.end()))
                || past(reading, index, at)) {
            return null;
        }
        LocalDate date = start == null ? null : amount.after(start);
        return new Times.Seen(amount.end(), TimePhrase.Kind.DURATION, date);
    }

    /** "Up" and "at" begin a duration only as "up to" and "at least". */
    private static boolean begins(Reading reading, int index) {
        Atom next = reading.at(index + 1);
        return switch (reading.at(index).key()) {
            case "up" -> next.is("to");
            case "at" -> next.is("least");
            case "to", "least" -> false;
            default -> true;
        };
    }

    /** "A week after", "an hour before". */
    private static boolean later(Reading reading, int index) {
        Atom next = reading.at(index);
        return next.is("after")
                || next.is("before")
                || next.is("later")
                || next.is("earlier")
                || next.is("each")
                || next.is("straight");
    }

    private static boolean past(Reading reading, int index, int at) {
        for (int i = index; i < at; i++) {
            if (reading.at(i).is("past") || reading.at(i).is("last")) {
                return true;
            }
        }
        return false;
    }
}
