package org.ownwords.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.Analysis;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Mention;
import org.ownwords.text.Roster;
import org.ownwords.text.Token;

/** The hard facts of a text, each in one form: digits and words, "twice" and "two times", "Mondays" and "every Monday". */
final class Facts {
    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Map<String, Integer> TENS = Map.of(
            "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90, "hundred",
            100, "twice", 2, "thrice", 3);
    private static final Map<String, Integer> SPANISH = Map.of(
            "dos", 2, "tres", 3, "cuatro", 4, "cinco", 5, "seis", 6, "siete", 7, "ocho", 8, "nueve", 9, "diez", 10);
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Map<String, String> SPANISH_DAYS = Map.of(
            "lunes",
            "monday",
            "martes",
            "tuesday",
            "miércoles",
            "wednesday",
            "jueves",
            "thursday",
            "viernes",
            "friday",
            "sábado",
            "saturday",
            "sábados",
            "saturday",
            "domingo",
            "sunday",
            "domingos",
            "sunday");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> CLOCK_BEFORE = Set.of("at", "by", "until", "till", "around", "before", "after");
    private static final Set<String> UNITS = Set.of(
            "times",
            "time",
            "days",
            "day",
            "weeks",
            "week",
            "minutes",
            "minute",
            "hours",
            "hour",
            "months",
            "meetings",
            "people",
            "of");
    private static final Set<String> HOURS = Set.of("noon", "midnight", "midday");

    private final Analyzer analyzer;

    Facts(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** What kind of fact, in a word for the worker. */
    enum Kind {
        NAME("name"),
        NUMBER("number"),
        DAY("day"),
        TIME("time"),
        DATE("date"),
        QUOTATION("quotation");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** One fact in its plain form. */
    record Fact(Kind kind, String value) {}

    Set<Fact> of(String text, Roster roster) {
        Analysis analysis = analyzer.analyze(text, roster);
        Set<Fact> facts = new HashSet<>();
        List<Token> tokens = analysis.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            token(facts, tokens.get(i), numberKind(tokens, i));
        }
        for (Mention mention : analysis.mentions()) {
            if (mention.kind() == Mention.Kind.STRANGER
                    && Character.isLetter(text.codePointAt(mention.span().start()))) {
                facts.add(new Fact(Kind.NAME, name(mention.span().of(text))));
            }
        }
        for (Span quotation : analysis.quotations()) {
            facts.add(new Fact(Kind.QUOTATION, plain(quotation.of(text))));
        }
        return facts;
    }

    /** A number beside a month is a date, after "at" or before "a.m." a time of day, anything else a count. */
    private static Kind numberKind(List<Token> tokens, int at) {
        String before = at == 0 ? "" : tokens.get(at - 1).lower();
        String after = at + 1 == tokens.size() ? "" : tokens.get(at + 1).lower();
        if (MONTHS.contains(before) || MONTHS.contains(after)) {
            return Kind.DATE;
        }
        boolean clock = CLOCK_BEFORE.contains(before) && !UNITS.contains(after)
                || after.matches("[ap]\\.?m\\.?|o'clock")
                || tokens.get(at).lower().matches("\\d{1,2}(:\\d\\d.*|[ap]m)");
        return clock ? Kind.TIME : Kind.NUMBER;
    }

    private static void token(Set<Fact> facts, Token token, Kind numbers) {
        String word = token.lower().replace(".", "");
        for (String part : word.split("[^\\p{L}\\p{N}]+")) {
            number(facts, part, numbers);
        }
        String day = day(word);
        if (day != null) {
            facts.add(new Fact(Kind.DAY, day));
        } else if (HOURS.contains(word)) {
            facts.add(new Fact(Kind.TIME, word));
        } else if (MONTHS.contains(word) && Character.isUpperCase(token.text().charAt(0))) {
            facts.add(new Fact(Kind.DATE, word));
        }
    }

    private static void number(Set<Fact> facts, String part, Kind kind) {
        Integer value = NUMBERS.contains(part) ? Integer.valueOf(NUMBERS.indexOf(part)) : TENS.get(part);
        value = value == null ? SPANISH.get(part) : value;
        String digits = part.replaceAll("^(\\d+).*$", "$1");
        if (value != null) {
            facts.add(new Fact(kind, value.toString()));
        } else if (!digits.isEmpty() && Character.isDigit(digits.charAt(0)) && !digits.equals("00")) {
            facts.add(new Fact(kind, digits.replaceAll("^0+(?=\\d)", "")));
        }
    }

    private static @org.jspecify.annotations.Nullable String day(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (SPANISH_DAYS.containsKey(bare)) {
            return SPANISH_DAYS.get(bare);
        }
        String one = bare.endsWith("s") && bare.length() > 5 ? bare.substring(0, bare.length() - 1) : bare;
        return DAYS.stream()
                .filter(d -> d.equals(one)
                        || Set.of("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sun")
                                        .contains(bare)
                                && d.startsWith(bare.substring(0, 3)))
                .findFirst()
                .orElse(null);
    }

    private static String name(String written) {
        String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    /** Without case, marks or double space. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
