package org.ownwords.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "8 weeks", "twice", "three times a week", "$40", "half an hour", "2-3", "a couple of days". */
final class CountFacts implements FactLook {
    /** What a count can begin with, numbers aside. */
    static final Set<String> OPENERS =
            Set.of("twice", "thrice", "once", "half", "a", "an", "one", "each", "every", "per", "another", "un", "una");

    private static final Set<String> BETWEEN = Set.of(
            "more",
            "full",
            "straight",
            "whole",
            "extra",
            "additional",
            "consecutive",
            "different",
            "sober",
            "clean",
            "good",
            "solid",
            "long",
            "of",
            "other",
            "separate");
    private static final Set<String> LINK = Set.of("to", "or", "and", "-", "–");
    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every", "/");
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "one", "each", "every", "per", "another", "un", "una");

    /** "The two", "all three": a group that everyone knows, and no number to agree on. */
    private static final Set<String> KNOWN_GROUP =
            Set.of("the", "these", "those", "all", "both", "other", "her", "his", "their", "my", "our", "any");

    private static final Set<String> AGE = Set.of("age", "aged", "ages", "turns", "turned");

    /** Telephone numbers of help, and everyday figures of speech. */
    private static final Set<String> NO_FACT =
            Set.of("911", "988", "211", "311", "411", "24/7", "24-7", "50/50", "50-50", "1:1");

    private final Numerals numerals;
    private final Units units;

    CountFacts(Numerals numerals, Units units) {
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
            return inDigits(text, at, facts);
        }
        switch (word) {
            case "twice" -> {
                return counted(text, at, at + 1, 2, Unit.TIMES, facts);
            }
            case "thrice" -> {
                return counted(text, at, at + 1, 3, Unit.TIMES, facts);
            }
            case "once" -> {
                return text.written() ? at : counted(text, at, at + 1, 1, Unit.TIMES, facts);
            }
            case "half" -> {
                return half(text, at, facts);
            }
            default -> {
                return inWords(text, at, facts);
            }
        }
    }

    private int inDigits(FactText text, int at, List<Fact> facts) {
        String word = text.at(at);
        Digits digits = Digits.of(word);
        if (digits == null || NO_FACT.contains(word) || digits.mark() == ':') {
            return at;
        }
        boolean ordinal = digits.isOrdinal();
        Unit joined = digits.ending().isEmpty() || ordinal ? null : units.of(digits.ending());
        boolean named = !digits.ending().isEmpty() && !ordinal && joined == null;
        if (named && (text.written() || digits.ending().startsWith("year"))) {
            return at + 1;
        }
        if (digits.mark() == '/') {
            boolean fraction = digits.numbers().size() == 2 && digits.numbers().get(1) > 0;
            double part = fraction ? digits.first() / digits.numbers().get(1) : 0;
            return fraction && part < 1 ? counted(text, at, at + 1, part, null, facts) : at;
        }
        Unit unit = text.at(at - 1).equals("$") ? Unit.DOLLAR : ordinal ? Unit.NONE : joined;
        int end = at + 1;
        for (double number : digits.numbers()) {
            end = counted(text, at, at + 1, number, unit, facts);
        }
        return end;
    }

    private int inWords(FactText text, int at, List<Fact> facts) {
        Integer ordinal = numerals.ordinal(text.at(at));
        if (ordinal != null) {
            boolean fact = !text.written() || ordinal > 3 && !text.capital(at + 1);
            return fact && !text.at(at).equals("second") || text.has(at + 1, Tag.WEEKDAY)
                    ? counted(text, at, at + 1, ordinal, Unit.NONE, facts)
                    : at;
        }
        Numerals.Numeral numeral = numerals.at(text.tokens(), at);
        if (numeral == null) {
            return articles(text, at, facts);
        }
        boolean andHalf = text.at(numeral.end()).equals("and")
                && text.at(numeral.end() + 1).equals("a")
                && text.at(numeral.end() + 2).equals("half");
        return andHalf
                ? counted(text, at, numeral.end() + 3, numeral.value() + 0.5, null, facts)
                : counted(text, at, numeral.end(), numeral.value(), null, facts);
    }

    /** "An hour", "every week" are one of it; "an hour and a half"; "every other day". */
    private int articles(FactText text, int at, List<Fact> facts) {
        if (!text.is(at, ARTICLES)) {
            return at;
        }
        boolean other = text.at(at + 1).equals("other");
        Unit unit = units.at(text, other ? at + 2 : at + 1);
        if (unit == null) {
            return at;
        }
        if (text.at(at + 2).equals("and") && text.at(at + 4).equals("half")) {
            facts.add(new Fact.Count(text.span(at, at + 5), 1.5, unit, Unit.NONE));
            return at + 5;
        }
        if (!text.written()) {
            facts.add(new Fact.Count(text.span(at, at + 2), other ? 2 : 1, unit, Unit.NONE));
        }
        return at;
    }

    /** "Half an hour", "half a dozen". */
    private int half(FactText text, int at, List<Fact> facts) {
        boolean article = text.at(at + 1).equals("a") || text.at(at + 1).equals("an");
        int next = article ? at + 2 : at + 1;
        if (text.at(next).equals("dozen")) {
            return counted(text, at, next + 1, 6, null, facts);
        }
        Unit unit = units.at(text, next);
        if (unit == null) {
            return at;
        }
        facts.add(new Fact.Count(text.span(at, next + 1), 0.5, unit, Unit.NONE));
        return next + 1;
    }

    /** Adds a number with what it counts, and for each what span of time. */
    private int counted(FactText text, int from, int end, double number, @Nullable Unit given, List<Fact> facts) {
        int at = given == null ? unitAt(text, end) : -1;
        Unit unit = given != null ? given : at < 0 ? Unit.NONE : units.at(text, at);
        int last = at < 0 ? end : at + 1;
        Unit per = per(text, last);
        if (unit == null || text.written() && noFact(text, from, end, number, unit, last)) {
            return end;
        }
        boolean nights = unit == Unit.DAY || unit == Unit.NIGHT;
        Unit counted = nights && per != Unit.NONE ? Unit.TIMES : unit;
        int all = per == Unit.NONE ? last : text.is(last, EACH) ? last + 2 : last + 1;
        facts.add(new Fact.Count(
                text.span(text.at(from - 1).equals("$") ? from - 1 : from, all), number, counted, per));
        return end;
    }

    /** Where the unit stands, a second number and little words between; -1 when there is none. */
    private int unitAt(FactText text, int end) {
        int at = end;
        if (text.is(at, LINK)) {
            Numerals.Numeral second = numerals.at(text.tokens(), at + 1);
            boolean digits = Digits.of(text.at(at + 1)) != null;
            at = second != null ? second.end() : digits ? at + 2 : at;
        }
        for (int i = at; i < at + 3; i++) {
            if (units.at(text, i) != null) {
                return i;
            }
            if (!text.is(i, BETWEEN)) {
                return -1;
            }
        }
        return -1;
    }

    private Unit per(FactText text, int at) {
        Unit adverb = switch (text.at(at)) {
            case "daily", "nightly" -> Unit.DAY;
            case "weekly" -> Unit.WEEK;
            case "monthly" -> Unit.MONTH;
            default -> null;
        };
        Unit unit = adverb != null ? adverb : text.is(at, EACH) ? units.at(text, at + 1) : null;
        return unit == null || !unit.isSpan() ? Unit.NONE : unit == Unit.NIGHT ? Unit.DAY : unit;
    }

    private boolean noFact(FactText text, int from, int end, double number, Unit unit, int last) {
        boolean small =
                number == 1 && (unit == Unit.NONE || unit == Unit.DAY || unit == Unit.NIGHT || unit == Unit.TIMES);
        boolean group = unit == Unit.NONE
                && (text.is(from - 1, KNOWN_GROUP) || text.at(end).equals("of"));
        boolean age = text.is(from - 1, AGE) || text.at(last).startsWith("old");
        boolean scale =
                number == 10 && text.is(from - 1, LINK) && Set.of("1", "one").contains(text.at(from - 2))
                        || text.at(from - 1).equals("of") && text.at(from - 2).equals("out");
        boolean all = number == 100 && (unit == Unit.PERCENT || text.at(end).equals("%"));
        boolean year = unit == Unit.NONE && number >= 1900 && number < 2200;
        boolean steps = number == 12 && text.at(end).startsWith("step");
        return number == 0 || small || group || age || scale || all || year || steps;
    }
}
