package org.ownwords.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.TimePhrase.Kind;
import org.ownwords.text.TimePhrase.Use;

/** "Within the first 14 days", "by the end of next year", "by the next visit", "tomorrow", "by Christmas", "next summer". */
final class Deadlines implements Times.Look {
    private static final Set<String> EDGES =
            Set.of("end", "start", "beginning", "middle", "close", "first", "last", "rest", "remainder");

    private final Amounts amounts;
    private final Holidays holidays;
    private final Set<String> occasions;

    Deadlines(Amounts amounts, Lexicon lexicon) {
        this.amounts = amounts;
        holidays = new Holidays(lexicon);
        occasions = lexicon.list("occasions");
    }

    @Override
    public boolean opens(String word, long tags) {
        return deadline(word)
                || placed(word)
                || holidays.begins(word)
                || Seasons.of(word) != null
                || EDGES.contains(word)
                || switch (word) {
                    case "within", "tomorrow", "tonight", "today", "payday", "paydays" -> true;
                    case "no", "next", "this", "the" -> true;
                    default -> false;
                };
    }

    @Override
    public Times.@Nullable Seen at(Reading reading, int index, @Nullable LocalDate start) {
        Atom atom = reading.at(index);
        if (atom.is("within")) {
            return within(reading, index, start);
        }
        if (atom.is("tomorrow") || atom.is("tonight") || atom.is("today") || atom.is("payday") || atom.is("paydays")) {
            return seen(index + 1, null);
        }
        if (atom.is("no")
                && reading.at(index + 1).is("later")
                && reading.at(index + 2).is("than")) {
            return target(reading, index + 3, false, start);
        }
        int at = index;
        boolean by = deadline(atom);
        if (by || placed(atom.key())) {
            at++;
            at = reading.at(at).is("the") || reading.at(at).is(Tag.POSSESSIVE) ? at + 1 : at;
            return target(reading, at, through(atom), start);
        }
        if (reading.at(index - 1).is("last") || reading.at(index - 1).is("previous")) {
            return null;
        }
        boolean pointed = atom.is("next") || atom.is("this") || atom.is("the");
        if (!pointed
                && holidays.at(reading, at) == null
                && Seasons.of(atom.key()) == null
                && !EDGES.contains(atom.key())) {
            return null;
        }
        return target(reading, atom.is("the") ? at + 1 : at, false, start);
    }

    /** By, before, until: what follows ends it. */
    static boolean deadline(Atom atom) {
        return deadline(atom.key());
    }

    private static boolean deadline(String word) {
        return switch (word) {
            case "by", "before", "until", "till", "til", "'til", "through", "thru" -> true;
            default -> false;
        };
    }

    private static boolean through(Atom atom) {
        return atom.is("through") || atom.is("thru");
    }

    private static boolean placed(String word) {
        return switch (word) {
            case "at", "on", "over", "during", "in", "for", "after", "around", "since", "come", "starting", "toward" ->
                true;
            default -> false;
        };
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
        if (amount == null) {
            amount = at > index + 1 ? amounts.one(reading, at) : null;
        }
        if (amount == null) {
            return null;
        }
        LocalDate date = start == null ? null : amount.after(start);
        boolean relative =
                reading.at(amount.end()).is("of") || reading.at(amount.end()).is("after");
        Use use = relative && amount.count() == 1 ? Use.WHEN : Use.END;
        return new Times.Seen(amount.end(), Kind.DATE, date, use, amount.length());
    }

    /** What stands behind "by", "until the", "next": an edge of a time, an occasion, a holiday, a season, a year. */
    private Times.@Nullable Seen target(Reading reading, int at, boolean through, @Nullable LocalDate start) {
        Atom atom = reading.at(at);
        if (EDGES.contains(atom.key())) {
            Times.Seen edge = edge(reading, at, start);
            if (edge != null) {
                return edge;
            }
        }
        Times.Seen occasion = occasion(reading, at);
        if (occasion != null) {
            return occasion;
        }
        Phrases.Phrase holiday = holidays.at(reading, at);
        if (holiday != null && (at > 0 || holiday.length() > 0)) {
            return holiday(reading, at, holiday, start);
        }
        return pointed(reading, at, through, start);
    }

    private static Times.Seen holiday(Reading reading, int at, Phrases.Phrase holiday, @Nullable LocalDate start) {
        int end = at + holiday.length();
        int yearAt = reading.at(end).is("of") || reading.at(end).is(",") ? end + 1 : end;
        Integer year = Dates.year(reading.at(yearAt).key());
        end = year == null ? end : yearAt;
        LocalDate date = Holidays.next(holiday.meaning(), year, start);
        return seen(year == null ? end : end + 1, date);
    }

    /** "End of next year", "first day of school", "start of the school year", "the end of March". */
    private Times.@Nullable Seen edge(Reading reading, int index, @Nullable LocalDate start) {
        int at = index + 1;
        boolean end = reading.at(index).is("end")
                || reading.at(index).is("last")
                || reading.at(index).is("close")
                || reading.at(index).is("rest")
                || reading.at(index).is("remainder");
        boolean ordered = reading.at(index).is("first") || reading.at(index).is("last");
        if (ordered && !reading.at(at).is("of")) {
            if (amounts.unit(reading, at) == null) {
                return null;
            }
            at++;
        }
        if (!reading.at(at).is("of")) {
            return null;
        }
        at++;
        Atom pointer = reading.at(at);
        boolean pointed = pointer.is("next")
                || pointer.is("this")
                || pointer.is("the")
                || pointer.is("each")
                || pointer.is("every")
                || pointer.is(Tag.POSSESSIVE);
        at = pointed ? at + 1 : at;
        at = pointedOn(reading.at(at)) ? at + 1 : at;
        Integer written = Dates.year(pointer.key());
        if (written != null) {
            return seen(at + 1, LocalDate.of(written, end ? 12 : 1, end ? 31 : 1));
        }
        if (reading.at(at).is("school")) {
            boolean year = reading.at(at + 1).is("year");
            LocalDate date = end ? Seasons.SCHOOL_YEAR.ends(null, start) : Seasons.schoolBegins(start);
            return seen(year ? at + 2 : at + 1, date);
        }
        Seasons season = Seasons.of(reading.at(at).key());
        if (season != null) {
            return seen(at + 1, end ? season.ends(null, start) : season.begins(null, start));
        }
        boolean repeated = pointer.is("each") || pointer.is("every");
        if (amounts.unit(reading, at) != null) {
            return unitEdge(reading, at, reading.at(at - 1), end, repeated, start);
        }
        Times.Seen month = Dates.month(reading, at, start);
        return month != null || !occasions.contains(reading.at(at).key()) ? month : seen(at + 1, null);
    }

    /** "The end of the first week", "of the coming month". */
    private static boolean pointedOn(Atom atom) {
        return switch (atom.key()) {
            case "next", "coming", "first", "second", "third", "same", "current", "calendar", "fiscal" -> true;
            default -> false;
        };
    }

    private Times.@Nullable Seen unitEdge(
            Reading reading, int at, Atom pointer, boolean end, boolean repeated, @Nullable LocalDate start) {
        String unit = amounts.unit(reading, at);
        if (unit == null || repeated) {
            return seen(at + 1, null);
        }
        boolean nextYear = unit.equals("year") && pointer.is("next");
        LocalDate date = end ? Seasons.lastDay(unit, pointer, start) : null;
        return new Times.Seen(at + 1, Kind.DATE, date, Use.END, nextYear && end ? Period.ofYears(1) : null);
    }

    /** "The next visit", "each supervised visit", "court", "her birthday". */
    private Times.@Nullable Seen occasion(Reading reading, int index) {
        int at = index;
        while (at < index + 4 && reading.sameSentence(index, at)) {
            Atom atom = reading.at(at);
            if (occasions.contains(atom.key()) && reading.mention(at) == null) {
                boolean longer = reading.at(at + 1).isWord()
                        && occasions.contains(reading.at(at + 1).key());
                return fits(reading, index) ? seen(longer ? at + 2 : at + 1, null) : null;
            }
            if (!atom.isWord() && !atom.isNumber()
                    || atom.any(Tag.bits(
                            Tag.PREPOSITION, Tag.CONJUNCTION, Tag.WILL, Tag.CAN, Tag.BE, Tag.HAVE, Tag.SUBJECT))
                    || atom.verb() != null && at == index && !atom.is(Tag.NOUN_VERB)) {
                return null;
            }
            at++;
        }
        return null;
    }

    /** An occasion is a time behind "by" and the like, and where "next" or "first" points to one. */
    private static boolean fits(Reading reading, int index) {
        Atom before = reading.at(reading.at(index - 1).is("the") ? index - 2 : index - 1);
        boolean each = reading.at(index).is("each") || reading.at(index).is("every");
        boolean pointed = reading.at(index).is("next") || reading.at(index).is("first");
        boolean opens = before.is("before") || before.is("after") || before.is("until") || before.is("till");
        return each && !opens
                || pointed && (deadline(before) || placed(before.key())) && !before.is("after")
                || before.is("by")
                || before.is("during");
    }

    /** "Next summer", "this time next year", "next year", "summer of 2027", "the next school year". */
    private Times.@Nullable Seen pointed(Reading reading, int index, boolean through, @Nullable LocalDate start) {
        Atom first = reading.at(index);
        if (first.is("this")
                && reading.at(index + 1).is("time")
                && reading.at(index + 2).is("next")) {
            return new Times.Seen(
                    index + 4, Kind.DATE, start == null ? null : start.plusYears(1), Use.END, Period.ofYears(1));
        }
        boolean next = first.is("next") || first.is("following") || first.is("coming");
        boolean current = first.is("this");
        int at = next || current ? index + 1 : index;
        if (reading.at(at).is("school") && reading.at(at + 1).is("year")) {
            LocalDate date = next ? Seasons.SCHOOL_YEAR.begins(null, start) : Seasons.SCHOOL_YEAR.ends(null, start);
            return seen(at + 2, date);
        }
        Seasons season = Seasons.of(reading.at(at).key());
        if (season != null) {
            return season(reading, at, season, next, through, start);
        }
        String unit = next || current ? amounts.unit(reading, at) : null;
        if (unit == null || !(unit.equals("week") || unit.equals("month") || unit.equals("year"))) {
            return null;
        }
        LocalDate date = Seasons.lastDay(unit, first, start);
        boolean vague = current && !deadline(reading.at(index - 1));
        return vague ? new Times.Seen(at + 1, Kind.DATE, date) : seen(at + 1, date);
    }

    private static Times.@Nullable Seen season(
            Reading reading, int at, Seasons season, boolean next, boolean through, @Nullable LocalDate start) {
        int yearAt = reading.at(at + 1).is("of") ? at + 2 : at + 1;
        Integer year = Dates.year(reading.at(yearAt).key());
        if (year != null) {
            return seen(yearAt + 1, season.begins(year, start));
        }
        Atom before = reading.at(reading.at(at - 1).is("the") ? at - 2 : at - 1);
        boolean bound = deadline(before);
        if (!next && !bound) {
            boolean time = before.is("this") || before.is("in") || before.is("over") || before.is("during");
            return time ? seen(at + 1, null) : null;
        }
        if (next) {
            return seen(at + 1, start == null ? null : season.begins(start.getYear() + 1, start));
        }
        return seen(at + 1, through ? season.ends(null, start) : season.begins(null, start));
    }

    private static Times.Seen seen(int end, @Nullable LocalDate date) {
        return new Times.Seen(end, Kind.DATE, date, Use.END, null);
    }
}
