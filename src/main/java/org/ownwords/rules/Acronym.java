package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.Mention;
import org.ownwords.text.Token;

/**
 * Short letters that stand for words (quick guide 221). Those of the agency's list block, unknown ones warn. Letters that
 * everyone says (TV), people's names (JJ), letters explained beside it and text typed in capitals pass.
 */
final class Acronym implements ObjectiveRule {
    private static final int SHORTEST = 2;
    private static final int LONGEST_UNKNOWN = 6;

    /** Lists of common words that people write in capitals for their weight ("will NOT", "every DAY"). */
    private static final List<String> WORDS = List.of("verbs-seen", "time-units", "weekdays", "months", "adverbs");

    @Override
    public Card card() {
        return Card.objective("acronym", "O10", "QG 221");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "unknown");
    }

    @Override
    public List<Hit> check(Subject subject) {
        List<Token> tokens = subject.analysis().tokens();
        if (tokens.stream().noneMatch(Acronym::inCapitals)) {
            return List.of();
        }
        boolean shouting = shouting(tokens);
        List<Span> blanks = PlaceholderLeft.blanks(subject);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (inCapitals(token)
                    && !isName(subject, token)
                    && !explained(tokens, i)
                    && !Inside.one(blanks, b -> b, token.span())
                    && !everyday(subject, tokens, i)) {
                hit(subject, token, shouting).ifPresent(hits::add);
            }
        }
        return hits;
    }

    private static boolean inCapitals(Token token) {
        // Nearly every word fails at its second letter and is not looked at further.
        return token.isWord()
                && token.text().length() >= SHORTEST
                && !Character.isLowerCase(token.text().charAt(0))
                && (token.text().length() == SHORTEST
                        || !Character.isLowerCase(token.text().charAt(1)))
                && letters(token).length() >= SHORTEST
                && inCapitals(letters(token));
    }

    private static Optional<Hit> hit(Subject subject, Token token, boolean shouting) {
        String word = letters(token).toLowerCase(Locale.ROOT);
        if (shouting && subject.words("letters-that-are-words").contains(word)) {
            return Optional.empty();
        }
        String plain = subject.vocabulary().acronym(word);
        if (plain != null) {
            Map<String, String> slots = Map.of("word", token.text(), "plain", plain);
            return Optional.of(new Hit(Severity.BLOCK, token.span(), "", slots));
        }
        return shouting || word.length() > LONGEST_UNKNOWN
                ? Optional.empty()
                : Optional.of(new Hit(Severity.WARN, token.span(), "unknown", Map.of("word", token.text())));
    }

    /** "TV"; "the ER", which is the emergency room and no short form of the agency; a word in capitals for its weight. */
    private static boolean everyday(Subject subject, List<Token> tokens, int at) {
        String word = letters(tokens.get(at)).toLowerCase(Locale.ROOT);
        String before = at > 0 ? tokens.get(at - 1).lower() : "";
        String after = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
        Set<String> everyday = subject.words("everyday-letters");
        return everyday.contains(word)
                || everyday.contains(before + " " + word)
                || everyday.contains(word + " " + after)
                || WORDS.stream().anyMatch(list -> subject.words(list).contains(word));
    }

    /** Without the ending of "UAs" and "CWS's". */
    private static String letters(Token token) {
        String text = token.text();
        int end = text.length();
        if (token.lower().endsWith("'s")) {
            end -= 2;
        } else if (end > SHORTEST && text.charAt(end - 1) == 's') {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean inCapitals(String letters) {
        boolean capital = false;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.isLowerCase(c) || c == '.' || c == '\'' || c == '’') {
                return false;
            }
            capital |= Character.isUpperCase(c);
        }
        return capital;
    }

    /** More than half of the words are in capitals: then capitals tell nothing. */
    private static boolean shouting(List<Token> tokens) {
        long words =
                tokens.stream().filter(t -> t.isWord() && t.text().length() > 1).count();
        long capitals = tokens.stream()
                .filter(t -> t.isWord() && t.text().length() > 1 && inCapitals(t.text()))
                .count();
        return words >= 4 && capitals * 2 > words;
    }

    private static boolean isName(Subject subject, Token token) {
        List<Mention> mentions = subject.analysis().mentions();
        int last = Inside.after(mentions, Mention::span, token.span().end() - 1) - 1;
        return last >= 0
                && mentions.get(last).kind() == Mention.Kind.NAME
                && mentions.get(last).span().overlaps(token.span());
    }

    /** "The emergency room (ER)" or "ER (the emergency room)". */
    private static boolean explained(List<Token> tokens, int at) {
        String before = at > 0 ? tokens.get(at - 1).lower() : "";
        String after = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
        if (before.equals("(") && after.equals(")")) {
            return at > 1 && tokens.get(at - 2).isWord();
        }
        return after.equals("(") && at + 3 < tokens.size() && tokens.get(at + 3).isWord();
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will go to an NA meeting every Friday and call Ana after it.",
                        "Tasha will tell the CWS worker every Monday how she slept.",
                        "Every month Tasha will talk at the CFT about what works.",
                        "Tasha will take UAs every week and walk with Ana on Saturdays.",
                        "Tasha will ask for ZQP every Monday and tell Ana."),
                List.of(
                        "Tasha will turn the TV off at 8 p.m. every night.",
                        "JJ can call Ana any time he is scared.",
                        "Tasha will drive Leo to the emergency room (ER) if his fever is over 104.",
                        "Tasha will wake up at 6 a.m. every day and say OK to Leo.",
                        "TASHA WILL CALL ANA EVERY NIGHT AT EIGHT."));
    }
}
