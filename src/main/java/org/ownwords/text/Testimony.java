package org.ownwords.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people said, as far as facts can be held against it. */
public final class Testimony {
    /** Someone who types along slips now and then, in words at least this long. */
    private static final int LONG = 6;

    /** "In six weeks" is that day, give or take so many days. */
    private static final int ABOUT = 3;

    private final @Nullable LocalDate start;
    private final Set<String> words = new HashSet<>();
    private final Set<String> days = new HashSet<>();
    private final List<Fact.Date> dates = new ArrayList<>();
    private final List<Fact.Clock> clocks = new ArrayList<>();
    private final List<Fact.Count> counts = new ArrayList<>();

    Testimony(@Nullable LocalDate start) {
        this.start = start;
    }

    void hear(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.kind() != Token.Kind.MARK) {
                words.add(plain(token.lower()));
            }
        }
    }

    void hear(Fact fact) {
        if (fact instanceof Fact.Day day) {
            days.addAll(day.days());
        } else if (fact instanceof Fact.Date date) {
            dates.add(date);
        } else if (fact instanceof Fact.Clock clock) {
            clocks.add(clock);
        } else if (fact instanceof Fact.Count count) {
            counts.add(count);
        }
    }

    /** The words that were said, in plain form. */
    public Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    /** Whether somebody said so, in these or other words. */
    public boolean holds(Fact fact) {
        if (fact instanceof Fact.Name name) {
            return name.place()
                    ? name.words().stream().allMatch(this::spoken)
                    : name.words().stream().anyMatch(this::spoken);
        } else if (fact instanceof Fact.Day day) {
            return day.days().size() > 1 ? day.days().stream().anyMatch(days::contains) : days.containsAll(day.days());
        } else if (fact instanceof Fact.Date date) {
            return dates.stream().anyMatch(d -> same(date, d))
                    || counts.stream().anyMatch(c -> falls(date, c));
        } else if (fact instanceof Fact.Clock clock) {
            return clocks.stream().anyMatch(c -> same(clock, c));
        }
        return fact instanceof Fact.Count count && counts.stream().anyMatch(c -> same(count, c));
    }

    private boolean spoken(String word) {
        return words.contains(word)
                || word.length() >= LONG
                        && words.stream()
                                .anyMatch(said -> !said.isEmpty()
                                        && said.charAt(0) == word.charAt(0)
                                        && Slips.near(word, said, 1));
    }

    private static boolean same(Fact.Date date, Fact.Date said) {
        return (date.month() == 0 || said.month() == date.month()) && (date.day() == 0 || said.day() == date.day());
    }

    /** The 15th where someone said "15"; a day that someone counted from now. */
    private boolean falls(Fact.Date date, Fact.Count count) {
        if (date.month() == 0) {
            return count.unit() == Unit.NONE && count.number() == date.day();
        }
        if (start == null || count.number() > 400) {
            return false;
        }
        long number = (long) count.number();
        LocalDate then = switch (count.unit()) {
            case DAY -> start.plusDays(number);
            case WEEK -> start.plusWeeks(number);
            case MONTH -> start.plusMonths(number);
            default -> null;
        };
        return then != null
                && then.getMonthValue() == date.month()
                && (date.day() == 0 || Math.abs(then.getDayOfMonth() - date.day()) <= ABOUT);
    }

    private static boolean same(Fact.Clock clock, Fact.Clock said) {
        boolean half =
                clock.half() == said.half() || clock.half() == Fact.Half.UNKNOWN || said.half() == Fact.Half.UNKNOWN;
        return clock.minutes() == said.minutes() && half;
    }

    private static boolean same(Fact.Count count, Fact.Count said) {
        boolean per = count.per() == said.per() || count.per() == Unit.NONE || said.per() == Unit.NONE;
        return per && count.unit().same(count.number(), said.unit(), said.number());
    }

    /** A word without accents and without the "'s" of a possessive. */
    static String plain(String lower) {
        String bare = lower.endsWith("'s")
                ? lower.substring(0, lower.length() - 2)
                : lower.endsWith("'") ? lower.substring(0, lower.length() - 1) : lower;
        return Chars.folded(bare);
    }
}
