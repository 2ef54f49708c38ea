package org.ownwords.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.TimePhrase.Use;

/** "For 8 weeks", "30 minutes", "in the next 90 days", "for a week". Its day is the end, counted from the plan's start. */
final class Durations implements Times.Look {
    /** How many words may stand between the first of these and the number. */
    private static final int FRONTS_AT_MOST = 7;

    private static final Set<String> FRONTS = Set.of(
            "for",
            "over",
            "during",
            "in",
            "the",
            "next",
            "first",
            "another",
            "about",
            "around",
            "least",
            "at",
            "to",
            "up",
            "only",
            "just",
            "past",
            "last",
            "entire",
            "whole",
            "full",
            "throughout",
            "through",
            "coming",
            "following",
            "x",
            "roughly",
            "almost",
            "nearly",
            "exactly",
            "minimum",
            "maximum",
            "this",
            "more",
            "than",
            "longer",
            "no",
            "approximately",
            "all",
            "those",
            "these",
            "some",
            "further",
            "additional");

    /** "To" and "all" never begin one alone, see {@link #begins}. */
    private static final Set<String> NEVER_FIRST = Set.of("to", "least", "than", "through");

    private static final Set<String> MEASURES =
            Set.of("course", "period", "minimum", "total", "maximum", "span", "stretch", "space", "duration", "rest");

    private final Amounts amounts;
    private final Spells spells;

    Durations(Amounts amounts, Lexicon lexicon) {
        this.amounts = amounts;
        spells = new Spells(lexicon);
    }

    @Override
    public boolean opens(String word, long tags) {
        return (tags & Tag.NUMBER.bit()) != 0
                || word.equals("a")
                || word.equals("an")
                || FRONTS.contains(word) && !NEVER_FIRST.contains(word);
    }

    @Override
    public Times.@Nullable Seen at(Reading reading, int index, @Nullable LocalDate start) {
        Atom first = reading.at(index);
        if (!first.isNumber()
                && !first.is(Tag.NUMBER)
                && !FRONTS.contains(first.key())
                && !first.is("a")
                && !first.is("an")
                && !amounts.hyphened(first)) {
            return null;
        }
        if (!begins(reading, index)) {
            return null;
        }
        int at = fronts(reading, index);
        Amounts.Amount amount = amount(reading, index, at);
        if (amount == null || past(reading, index, at)) {
            return null;
        }
        if (amount.article() && at == index && !later(reading, amount.end()) && !lasts(reading, amount.end())) {
            return null;
        }
        LocalDate date = start == null ? null : amount.after(start);
        Period length = longer(reading, index, at) ? more(amount.length()) : amount.length();
        Use use = spells.use(reading, index, at, amount);
        return new Times.Seen(amount.end(), TimePhrase.Kind.DURATION, date, use, length);
    }

    private static @Nullable Period more(@Nullable Period length) {
        return length == null ? null : length.plusDays(1);
    }

    /** "More than six months" ends later than six months. */
    private static boolean longer(Reading reading, int index, int at) {
        for (int i = index + 1; i < at; i++) {
            if (reading.at(i).is("than")) {
                return !reading.at(i - 2).is("no") && !reading.at(i - 1).is("less");
            }
        }
        return false;
    }

    private static int fronts(Reading reading, int index) {
        int at = index;
        while (at < index + FRONTS_AT_MOST) {
            Atom atom = reading.at(at);
            boolean measure = reading.at(at + 1).is("of") && MEASURES.contains(atom.key());
            if (measure) {
                at += 2;
            } else if (atom.is("a")
                    && MEASURES.contains(reading.at(at + 1).key())
                    && reading.at(at + 2).is("of")) {
                at += 3;
            } else if (FRONTS.contains(atom.key())) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** The amount there; one of the unit where none is counted: "for the whole year", "over the next month". */
    private Amounts.@Nullable Amount amount(Reading reading, int index, int at) {
        Amounts.Amount amount = amounts.at(reading, at);
        if (at == index) {
            return amount;
        }
        if (amount == null) {
            return amounts.unit(reading, at) != null && whole(reading, at) ? amounts.one(reading, at) : null;
        }
        return amount;
    }

    private static boolean whole(Reading reading, int at) {
        Atom before = reading.at(at - 1);
        boolean the = before.is("the")
                && (reading.at(at - 2).is("throughout") || reading.at(at - 2).is("all"));
        boolean pointed = before.is("next") || before.is("coming") || before.is("following");
        boolean during = !reading.at(at - 2).is("this");
        return the
                || before.is("whole")
                || before.is("entire")
                || before.is("full")
                || before.is("another")
                || pointed && during && !reading.at(at - 2).is("by");
    }

    /** "Up" and "at" begin a duration only as "up to" and "at least"; "to" and "all" never alone. */
    private static boolean begins(Reading reading, int index) {
        Atom next = reading.at(index + 1);
        return switch (reading.at(index).key()) {
            case "up" -> next.is("to");
            case "at" -> next.is("least") || next.is("minimum");
            case "more", "longer" -> next.is("than");
            case "no" -> next.is("more") || next.is("longer") || next.is("less");
            default -> !NEVER_FIRST.contains(reading.at(index).key());
        };
    }

    /** "A week after", "an hour before", "a year from now". */
    private static boolean later(Reading reading, int index) {
        return switch (reading.at(index).key()) {
            case "after", "before", "later", "earlier", "each", "straight" -> true;
            case "from" -> true;
            default -> false;
        };
    }

    /** "A year of sobriety". */
    private boolean lasts(Reading reading, int end) {
        return reading.at(end).is("of") && spells.lasting(reading, end + 1);
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
