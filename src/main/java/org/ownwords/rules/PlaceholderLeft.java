package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.rules.Terms.Term;
import org.ownwords.text.Mention;
import org.ownwords.text.Token;

/**
 * A blank that nobody filled in (quick guide 251: "clear, specific"): a line of underscores or dots, words in square,
 * curly or angle brackets, question marks or an X where a word belongs, "to be determined". Round brackets pass, families
 * use them ("Eve (child)"), unless they are empty or say what to fill in.
 */
final class PlaceholderLeft implements ObjectiveRule {
    private static final Map<String, String> CLOSING = Map.of("[", "]", "<", ">", "{", "}", "(", ")");

    /** No blank is longer, in tokens; a bracket that stays open is only a bracket. */
    private static final int LONGEST = 8;

    /** A shorter row of dots or lines only marks a pause. */
    private static final int DOTS = 4;

    @Override
    public Card card() {
        return Card.objective("placeholder-left", "O18", "QG 251");
    }

    @Override
    public List<Hit> check(Subject subject) {
        return subject.blanks().stream().map(span -> hit(subject, span)).toList();
    }

    /** The blanks of a text, in reading order. */
    static List<Span> blanks(Subject subject) {
        List<Token> tokens = subject.analysis().tokens();
        List<Span> blanks = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int last = lastOfBlank(subject, tokens, i);
            if (last >= i) {
                blanks.add(new Span(
                        tokens.get(i).span().start(), tokens.get(last).span().end()));
                i = last;
            }
        }
        return blanks;
    }

    /** Index of the last token of the blank that begins here, or -1. */
    private static int lastOfBlank(Subject subject, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.MARK) {
            return mark(subject, tokens, at);
        }
        if (crosses(tokens, at) && !subject.analysis().quoted(token.span())) {
            return at;
        }
        Term term = subject.vocabulary().blanks().at(subject, at);
        return term == null ? -1 : at + term.words().length - 1;
    }

    private static int mark(Subject subject, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String text = token.text();
        boolean dashes =
                text.length() == DOTS - 1 && text.charAt(0) == '-' || text.startsWith("..") || text.equals("…");
        if ((dashes || text.equals("#")) && UNITS.contains(word(tokens, at + 1))) {
            return at;
        }
        if (text.equals("$") && letters(tokens, at + 1)) {
            return at + 1;
        }
        boolean line = text.startsWith("__")
                || text.equals("_") && word(tokens, at + 1).equals("_")
                || text.length() >= DOTS && (text.charAt(0) == '.' || text.charAt(0) == '-');
        if (line || text.equals("?") && stands(subject.text(), token.span().start())) {
            return lastSame(tokens, at);
        }
        String closing = CLOSING.get(text);
        return closing == null ? -1 : bracket(subject, at, closing);
    }

    /** "$PLACE": a field of a form. */
    private static boolean letters(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).isWord()
                && Letters.inCapitals(tokens.get(at).text());
    }

    /** "call ??? every night": a question mark where a word belongs has space before it. */
    private static boolean stands(String text, int at) {
        return at > 0 && text.charAt(at - 1) == ' ';
    }

    private static int lastSame(List<Token> tokens, int at) {
        int last = at;
        while (word(tokens, last + 1).equals(tokens.get(at).text())) {
            last++;
        }
        return last;
    }

    /** "XX", "xxx days", "X times a week". */
    private static boolean crosses(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        if (text.length() > 5 && text.regionMatches(true, 0, "xxx", 0, 3) && text.endsWith("day")) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != 'X' && text.charAt(i) != 'x') {
                return false;
            }
        }
        boolean counted = UNITS.contains(word(tokens, at + 1));
        boolean numbered = at > 0 && tokens.get(at - 1).kind() == Token.Kind.NUMBER;
        return text.length() == 1 ? counted && !numbered : text.charAt(0) == 'X' || counted;
    }

    private static final Set<String> UNITS = Set.of(
            "times",
            "time",
            "days",
            "weeks",
            "months",
            "day",
            "week",
            "place",
            "person",
            "program",
            "provider",
            "location",
            "agency",
            "number",
            "hours",
            "minutes",
            "people",
            "meetings",
            "a.m",
            "a.m.",
            "p.m",
            "p.m.",
            "am",
            "pm",
            "/");

    private static int bracket(Subject subject, int open, String closing) {
        List<Token> tokens = subject.analysis().tokens();
        boolean round = closing.equals(")");
        boolean filled = !subject.words("placeholder-openers").contains(word(tokens, open + 1));
        for (int i = open + 1; i < tokens.size() && i <= open + LONGEST; i++) {
            if (tokens.get(i).text().equals(closing)) {
                boolean empty =
                        i == open + 1 || i == open + 2 && word(tokens, open + 1).equals("?");
                return empty || !round && !named(subject, open, i) || round && !filled ? i : -1;
            }
            if (round
                    && tokens.get(i).kind() == Token.Kind.NUMBER
                    && word(tokens, i - 1).equals(":")) {
                // "(time: 7)" is filled in.
                return -1;
            }
        }
        return -1;
    }

    /** "Calls sis [Ana]": someone put in by who wrote it. */
    private static boolean named(Subject subject, int open, int close) {
        Mention who = close == open + 2 ? subject.tokens().mention(open + 1) : null;
        return who != null && who.kind() == Mention.Kind.NAME;
    }

    private static String word(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).lower() : "";
    }

    private static Hit hit(Subject subject, Span span) {
        return new Hit(Severity.BLOCK, span, "", Map.of("blank", span.of(subject.text())));
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will call ____ every night.",
                        "Tasha will read to Leo [how often] each week.",
                        "Tasha will ask <name> to come on Sundays.",
                        "Every week, day TBD, Tasha will cook with Ana.",
                        "Tasha will call Ana at XX every night.",
                        "Tasha will call (insert name of friend) every night.",
                        "Every Friday Tasha will walk with ??? and with Ana.",
                        "Every Monday Tasha will wash the bottles X times and show Ana.",
                        "Tasha will call Ana at a time to be determined every week.",
                        "Tasha will call .......... every night before bed.",
                        "Every Monday Tasha will ask so-and-so to come with Ana.",
                        "Tasha will meet Ana at $PLACE on Mondays.",
                        "Tasha will call Ana # times on Mondays.",
                        "Each night Tasha will read for --- minutes to Leo.",
                        "Tasha will hand Ana her keys on Fridays (worker to complete)."),
                List.of(
                        "Leo (child) can call Ana every night.",
                        "Tasha will read to Leo every night (two books).",
                        "Tasha will wear the size XL shirt every Friday - Leo picked it.",
                        "Tasha will call Ana by 8:00 every night.",
                        "Tasha calls her aunt [Ana] every night.",
                        "Tasha will fill in the blanks of Leo's page with him at four.",
                        "Tasha will call Ana (days) or May (nights) when she wants to drink.",
                        "Tasha will go (time: 7) to church with Ana on Sundays.",
                        "Every Sunday Tasha will draw X and O games with Leo.",
                        "Tasha will fill in the form for the school by Friday and show it to Ana.",
                        "Tasha will walk with Ana 3 x a week.",
                        "Every night Tasha will ask Leo, “How was your day?” and wait for his answer.",
                        "When Leo asks Tasha “Really???”, she will count to ten... then call Ana.",
                        "Tasha will call Ana (her aunt) every Monday - she is up late."));
    }
}
