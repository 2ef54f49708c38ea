package org.ownwords.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.Fact.Half;

/** "7:45 a.m.", "quarter to eight", "half past seven", "seven thirty", "at 8", "from 5 to 7", "noon". */
final class ClockFacts implements FactLook {
    /** What a time of day can begin with, numbers aside. */
    static final Set<String> OPENERS = Set.of("noon", "midday", "midnight", "quarter", "half");

    private static final int HALF_DAY = 720;
    private static final Set<String> BEFORE_HOUR =
            Set.of("at", "by", "until", "till", "til", "'til", "around", "before", "after", "from", "between", "@");
    private static final Set<String> LINK = Set.of("to", "and", "or", "until", "till", "-", "–");
    private static final Set<String> ABOUT = Set.of("about", "around", "like");
    private static final Set<String> LEFT = Set.of("to", "till", "til", "before", "of");
    private static final Set<String> GONE = Set.of("past", "after");
    private static final Set<String> SCALE_START = Set.of("0", "1", "zero", "one");
    private static final Set<String> SCALE_END = Set.of("10", "ten");
    private static final Set<String> O_CLOCK = Set.of("o'clock", "oclock");

    private final Numerals numerals;
    private final Units units;

    ClockFacts(Numerals numerals, Units units) {
        this.numerals = numerals;
        this.units = units;
    }

    @Override
    public int read(FactText text, int at, List<Fact> facts) {
        switch (text.at(at)) {
            case "noon", "midday" -> {
                return add(text, at, at + 1, 0, Half.EVENING, facts);
            }
            case "midnight" -> {
                return add(text, at, at + 1, 0, Half.MORNING, facts);
            }
            default -> {
                int end = relative(text, at, facts);
                return end > at ? end : hour(text, at, facts);
            }
        }
    }

    private int hour(FactText text, int at, List<Fact> facts) {
        String word = text.at(at);
        boolean digits = !word.isEmpty() && Character.isDigit(word.charAt(0));
        if (digits && word.indexOf(':') > 0) {
            return withMinutes(text, at, facts);
        }
        Digits number = digits ? Digits.of(word) : null;
        if (number != null) {
            return inDigits(text, at, number, facts);
        }
        Integer hour = digits ? null : numerals.cardinal(word);
        return hour == null ? spoken(text, at, word, facts) : inWords(text, at, hour, facts);
    }

    /** "7:45", "7:45pm", "7:30-8:00", "5:30–6". */
    private static int withMinutes(FactText text, int at, List<Fact> facts) {
        int end = wholeEnd(text, at);
        for (String part : text.at(at).replace('–', '-').split("-", 4)) {
            Digits clock = Digits.of(part);
            if (clock == null || clock.first() > 24 || !(clock.single() || hasMinutes(clock, part))) {
                return at;
            }
            int hour = (int) clock.first();
            int minute = clock.single() ? 0 : clock.numbers().get(1).intValue();
            Half half = hour > 12 ? Half.EVENING : half(text, at, clock.ending());
            facts.add(new Fact.Clock(text.span(at, end), (hour * 60 + minute) % HALF_DAY, half));
        }
        return end;
    }

    /** Two digits behind the colon. */
    private static boolean hasMinutes(Digits clock, String part) {
        return clock.mark() == ':' && clock.numbers().size() == 2 && part.indexOf(':') + 3 <= part.length();
    }

    private int inDigits(FactText text, int at, Digits number, List<Fact> facts) {
        boolean alone = number.ending().isEmpty();
        boolean plain = number.single() || number.mark() == '-';
        if (!plain || !number.numbers().stream().allMatch(n -> n >= 1 && n <= 12 && n == Math.rint(n))) {
            return at;
        }
        boolean said = named(number.ending()) != null || alone && clockAfter(text, at + 1);
        if (!said && !(alone && bare(text, at, facts))) {
            return at;
        }
        int end = said ? wholeEnd(text, at) : at + 1;
        for (double hour : number.numbers()) {
            facts.add(new Fact.Clock(text.span(at, end), (int) hour * 60 % HALF_DAY, half(text, at, number.ending())));
        }
        return said || text.written() ? end : at;
    }

    private int inWords(FactText text, int at, int hour, List<Fact> facts) {
        if (hour < 1 || hour > 12) {
            return at;
        }
        if (clockAfter(text, at + 1)) {
            return add(text, at, at + 2, hour * 60, half(text, at, ""), facts);
        }
        Numerals.Numeral minutes = numerals.at(text.tokens(), at + 1);
        if (minutes != null && minutes.value() >= 10 && minutes.value() < 60 && units.at(text, minutes.end()) == null) {
            return add(text, at, minutes.end(), hour * 60 + minutes.value(), half(text, minutes.end() - 1, ""), facts);
        }
        if (bare(text, at, facts)) {
            int end = add(text, at, at + 1, hour * 60, Half.UNKNOWN, facts);
            return text.written() ? end : at;
        }
        return at;
    }

    /** "Seven-thirty". */
    private int spoken(FactText text, int at, String word, List<Fact> facts) {
        int hyphen = word.indexOf('-');
        Integer hour = hyphen < 0 ? null : numerals.cardinal(word.substring(0, hyphen));
        Integer minute = hour == null ? null : numerals.cardinal(word.substring(hyphen + 1));
        return hour == null || minute == null || hour > 12 || minute < 10 || minute > 59
                ? at
                : add(text, at, at + 1, hour * 60 + minute, half(text, at, ""), facts);
    }

    /** "Quarter to eight", "half past seven", "twenty after nine", "ten minutes to six". */
    private int relative(FactText text, int at, List<Fact> facts) {
        Integer minutes = switch (text.at(at)) {
            case "quarter" -> Integer.valueOf(15);
            case "half" -> Integer.valueOf(30);
            default -> small(text.at(at));
        };
        if (minutes == null || minutes < 1 || minutes > 30) {
            return at;
        }
        int link = text.at(at + 1).startsWith("minute") ? at + 2 : at + 1;
        Integer hour = small(text.at(link + 1));
        boolean left = text.is(link, LEFT);
        if (hour == null
                || hour < 1
                || hour > 12
                || !left && !text.is(link, GONE)
                || units.at(text, link + 2) != null) {
            return at;
        }
        boolean range = left
                && !text.at(at).equals("quarter")
                && (minutes <= hour || !text.at(link).equals("to"));
        if (range || text.at(at).equals("half") && left) {
            return at;
        }
        int time = left ? hour * 60 - minutes : hour * 60 + minutes;
        return add(text, at, link + 2, time, half(text, link + 1, ""), facts);
    }

    private @Nullable Integer small(String word) {
        Digits digits = word.isEmpty() || !Character.isDigit(word.charAt(0)) ? null : Digits.of(word);
        if (digits != null) {
            return digits.single() && digits.ending().isEmpty() ? Integer.valueOf((int) digits.first()) : null;
        }
        return numerals.cardinal(word);
    }

    /** A number without more: the word before it makes it a time of day, and nothing that it counts follows. */
    private boolean bare(FactText text, int at, List<Fact> facts) {
        boolean scale = text.is(at, SCALE_START) && text.is(at + 1, LINK) && text.is(at + 2, SCALE_END);
        if (scale
                || units.at(text, at + 1) != null
                || text.at(at + 1).equals("%")
                || text.at(at - 1).equals("$")) {
            return false;
        }
        if (!text.written()) {
            return true;
        }
        int before = text.is(at - 1, ABOUT) ? at - 2 : at - 1;
        boolean second = text.is(at - 1, LINK)
                && !facts.isEmpty()
                && facts.get(facts.size() - 1) instanceof Fact.Clock clock
                && at >= 2
                && clock.span().end() == text.span(at - 2, at - 1).end();
        boolean hour = text.is(before, BEFORE_HOUR) || text.is(at - 1, BEFORE_HOUR) || second;
        return hour && !text.isThing(at + 1);
    }

    /** After the number and the "a.m." or "o'clock" that belongs to it. */
    private static int wholeEnd(FactText text, int at) {
        return clockAfter(text, at + 1) ? at + 2 : at + 1;
    }

    private static boolean clockAfter(FactText text, int at) {
        return named(text.at(at)) != null || text.is(at, O_CLOCK);
    }

    private static Half half(FactText text, int at, String ending) {
        Half written = named(ending);
        Half after = named(text.at(text.is(at + 1, O_CLOCK) ? at + 2 : at + 1));
        return written != null ? written : after != null ? after : Half.UNKNOWN;
    }

    private static @Nullable Half named(String word) {
        return switch (word) {
            case "am", "a.m.", "a.m" -> Half.MORNING;
            case "pm", "p.m.", "p.m" -> Half.EVENING;
            default -> null;
        };
    }

    private static int add(FactText text, int from, int end, int minutes, Half half, List<Fact> facts) {
        facts.add(new Fact.Clock(text.span(from, end), Math.floorMod(minutes, HALF_DAY), half));
        return end;
    }
}
