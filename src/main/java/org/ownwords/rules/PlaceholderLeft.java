package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.Token;

/**
 * A blank that nobody filled in: a line of underscores, words in square, curly or angle brackets, TBD, XX (quick guide
 * 251: "clear, specific"). Round brackets pass, families use them ("Eve (child)"), unless they are empty.
 */
final class PlaceholderLeft implements ObjectiveRule {
    private static final Map<String, String> CLOSING = Map.of("[", "]", "<", ">", "{", "}", "(", ")");

    /** No blank is longer, in tokens; a bracket that stays open is only a bracket. */
    private static final int LONGEST = 8;

    @Override
    public Card card() {
        return Card.objective("placeholder-left", "O18", "QG 251");
    }

    @Override
    public List<Hit> check(Subject subject) {
        return blanks(subject).stream().map(span -> hit(subject, span)).toList();
    }

    /** The blanks of a text, in reading order. */
    static List<Span> blanks(Subject subject) {
        Set<String> words = subject.words("placeholder-words");
        List<Token> tokens = subject.analysis().tokens();
        List<Span> blanks = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int last = lastOfBlank(tokens, i, words);
            if (last >= i) {
                blanks.add(new Span(
                        tokens.get(i).span().start(), tokens.get(last).span().end()));
                i = last;
            }
        }
        return blanks;
    }

    /** Index of the last token of the blank that begins here, or -1. */
    private static int lastOfBlank(List<Token> tokens, int at, Set<String> words) {
        Token token = tokens.get(at);
        String lower = token.lower();
        boolean line = lower.startsWith("__")
                || (lower.equals("_") && next(tokens, at + 1).equals("_"));
        if (line || words.contains(lower) || crosses(token)) {
            return at;
        }
        String closing = CLOSING.get(lower);
        return closing == null ? -1 : bracket(tokens, at, closing, words);
    }

    private static boolean crosses(Token token) {
        String text = token.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != 'X') {
                return false;
            }
        }
        return text.length() >= 2;
    }

    private static int bracket(List<Token> tokens, int open, String closing, Set<String> words) {
        boolean round = closing.equals(")");
        for (int i = open + 1; i < tokens.size() && i <= open + LONGEST; i++) {
            if (tokens.get(i).lower().equals(closing)) {
                boolean empty = i == open + 1;
                return empty || !round ? i : -1;
            }
            if (round && words.contains(tokens.get(i).lower())) {
                return -1;
            }
        }
        return -1;
    }

    private static String next(List<Token> tokens, int at) {
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
                        "Tasha will call Ana at XX every night."),
                List.of(
                        "Leo (child) can call Ana every night.",
                        "Tasha will read to Leo every night (two books).",
                        "Tasha will wear the size XL shirt every Friday - Leo picked it.",
                        "Tasha will call Ana by 8:00 every night.",
                        "Every Sunday Tasha will draw X and O games with Leo."));
    }
}
