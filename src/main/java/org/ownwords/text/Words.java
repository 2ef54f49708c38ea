package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ownwords.plan.Span;

/** Takes contractions apart, so that "I'll", "gonna" and "don't" read as the words they stand for. */
final class Words {
    private static final Map<String, String> TAILS =
            Map.of("'ll", "will", "'m", "am", "'re", "are", "'ve", "have", "'d", "'d", "'s", "'s", "n't", "not");

    private static final Map<String, String> TWO = Map.ofEntries(
            Map.entry("gonna", "going to"),
            Map.entry("wanna", "want to"),
            Map.entry("gotta", "got to"),
            Map.entry("hafta", "have to"),
            Map.entry("ima", "am going"),
            Map.entry("imma", "i will"),
            Map.entry("dont", "do not"),
            Map.entry("didnt", "did not"),
            Map.entry("wont", "will not"),
            Map.entry("doesnt", "does not"),
            Map.entry("im", "i am"),
            Map.entry("ive", "i have"),
            Map.entry("isnt", "is not"),
            Map.entry("cannot", "can not"),
            Map.entry("useta", "used to"),
            Map.entry("tryna", "trying to"),
            Map.entry("dunno", "do not know"));

    private static final Map<String, String> ONE = Map.of(
            "&", "and", "+", "and", "w", "with", "n", "and", "til", "until", "till", "until", "cuz", "because", "cause",
            "because", "bc", "because");

    private Words() {}

    static List<Word> of(Analysis analysis) {
        List<Word> words = new ArrayList<>(analysis.tokens().size() + 8);
        for (Token token : analysis.tokens()) {
            split(words, token);
        }
        return words;
    }

    private static void split(List<Word> words, Token token) {
        String lower = token.lower();
        String two = TWO.get(lower);
        if (two != null) {
            add(words, token, two);
            return;
        }
        for (Map.Entry<String, String> tail : TAILS.entrySet()) {
            if (lower.length() > tail.getKey().length() && lower.endsWith(tail.getKey())) {
                tail(words, token, tail.getKey(), tail.getValue());
                return;
            }
        }
        boolean mark = !token.isWord() && token.kind() == Token.Kind.MARK && !"&+".contains(lower);
        words.add(new Word(token.span(), token.text(), ONE.getOrDefault(lower, lower), mark, token.sentence()));
    }

    private static void tail(List<Word> words, Token token, String tail, String meaning) {
        int cut = token.span().end() - tail.length();
        Span head = new Span(token.span().start(), cut);
        String lower = token.lower().substring(0, head.end() - head.start());
        String full = tail.equals("n't") ? (lower.equals("ca") ? "can" : lower.equals("wo") ? "will" : lower) : lower;
        int length = head.end() - head.start();
        words.add(new Word(head, token.text().substring(0, length), full, false, token.sentence()));
        words.add(new Word(
                new Span(cut, token.span().end()), token.text().substring(length), meaning, false, token.sentence()));
    }

    private static void add(List<Word> words, Token token, String meaning) {
        int at = token.span().start();
        for (String part : meaning.split(" ")) {
            Span span = at == token.span().start()
                    ? token.span()
                    : new Span(token.span().end(), token.span().end());
            words.add(new Word(span, part, part.toLowerCase(Locale.ROOT), false, token.sentence()));
            at++;
        }
    }
}
