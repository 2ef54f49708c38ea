package org.ownwords.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "May 3", "the 3rd of May", "by March", "3/15", "2026-03-15", "the 15th". */
final class DateFacts implements FactLook {
    private static final Set<String> BEFORE_MONTH = Set.of(
            "by", "in", "until", "till", "til", "since", "of", "through", "thru", "during", "next", "last", "this",
            "every", "early", "late", "mid", "end", "before", "after", "from", "each");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** "Half", "a third": no day of a month. */
    private static final Set<String> FRACTIONS = Set.of("1/2", "1/3", "1/4", "3/4", "2/3", "24/7", "50/50");

    private final Numerals numerals;
    private final Units units;

    DateFacts(Numerals numerals, Units units) {
        this.numerals = numerals;
        this.units = units;
    }

    @Override
    public int read(FactText text, int at, List<Fact> facts) {
        String word = text.at(at);
        if (word.isEmpty()) {
            return at;
        }
        if (Character.isDigit(word.charAt(0))) {
            Digits digits = Digits.of(word);
            return digits == null
                    ? at
                    : digits.isOrdinal()
                            ? dayOfMonth(text, at, (int) digits.first(), facts)
                            : inDigits(text, at, digits, facts);
        }
        if (text.has(at, Tag.MONTH)) {
            return month(text, at, facts);
        }
        Integer ordinal = numerals.ordinal(word);
        return ordinal == null ? at : dayOfMonth(text, at, ordinal, facts);
    }

    private int month(FactText text, int at, List<Fact> facts) {
        int month = month(text.at(at));
        Integer day = day(text, at + 1);
        if (day != null && units.at(text, at + 2) == null) {
            return add(text, at, at + 2, month, day, facts);
        }
        boolean front = text.is(at - 1, BEFORE_MONTH);
        boolean name = text.has(at, Tag.NAME_WORD);
        boolean meant = text.written() ? text.capital(at) && (front || !name) : text.capital(at) || front;
        return meant ? add(text, at, at + 1, month, 0, facts) : at;
    }

    private static int month(String word) {
        return word.length() < 3 ? 0 : MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    private @Nullable Integer day(FactText text, int at) {
        Digits digits = Digits.of(text.at(at));
        Integer day = digits == null
                ? numerals.ordinal(text.at(at))
                : digits.single() && (digits.ending().isEmpty() || digits.isOrdinal())
                        ? Integer.valueOf((int) digits.first())
                        : null;
        return day != null && day >= 1 && day <= 31 ? day : null;
    }

    /** "The 15th", "the 3rd of May"; with a thing after it an order, and no date. */
    private int dayOfMonth(FactText text, int at, int day, List<Fact> facts) {
        if (day < 1 || day > 31) {
            return at;
        }
        int next = text.at(at + 1).equals("of") ? at + 2 : at + 1;
        if (text.has(next, Tag.MONTH)) {
            return add(text, at, next + 1, month(text.at(next)), day, facts);
        }
        boolean the = text.at(at - 1).equals("the");
        boolean word = !Character.isDigit(text.at(at).charAt(0));
        boolean ofMonth = text.at(at + 1).equals("of") && text.at(at + 3).startsWith("month");
        boolean thing = text.isThing(at + 1) || text.has(at + 1, Tag.WEEKDAY);
        if (text.written() ? ofMonth && (the || !word) || the && !thing && (!word || day > 3) : !thing || ofMonth) {
            int end = add(text, at, at + 1, 0, day, facts);
            return text.written() ? end : at;
        }
        return at;
    }

    private static int inDigits(FactText text, int at, Digits digits, List<Fact> facts) {
        if (!digits.ending().isEmpty() || FRACTIONS.contains(text.at(at))) {
            return at;
        }
        List<Double> parts = digits.numbers();
        boolean slashes = digits.mark() == '/' && parts.size() <= 3;
        boolean iso = digits.mark() == '-' && parts.size() == 3 && parts.get(0) > 1900;
        if (!slashes && !iso) {
            return at;
        }
        int month = parts.get(iso ? 1 : 0).intValue();
        int day = parts.get(iso ? 2 : 1).intValue();
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? add(text, at, at + 1, month, day, facts) : at;
    }

    private static int add(FactText text, int from, int end, int month, int day, List<Fact> facts) {
        facts.add(new Fact.Date(text.span(from, end), month, day));
        return end;
    }
}
