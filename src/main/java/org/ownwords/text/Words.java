package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ownwords.plan.Span;

/** Takes contractions apart as {@link Atoms} does, but so that each character of the line belongs to one word at most. */
final class Words {
    private static final Map<String, String> SHORT = Map.of(
            "&", "and", "+", "and", "w", "with", "n", "and", "til", "until", "till", "until", "cuz", "because", "cause",
            "because", "bc", "because");

    private final Dictionary dictionary;
    private final List<Word> words = new ArrayList<>();

    private Words(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    static List<Word> of(Analysis analysis, Dictionary dictionary) {
        Words splitting = new Words(dictionary);
        analysis.tokens().forEach(splitting::split);
        return splitting.words;
    }

    private void split(Token token) {
        String lower = token.lower();
        String[] meant = dictionary.contraction(lower);
        if (meant.length > 0) {
            contracted(token, meant);
            return;
        }
        int clitic = token.isWord() ? Atoms.clitic(lower) : 0;
        int end = token.text().length();
        if (clitic > 1 && clitic < end) {
            String head = lower.substring(0, lower.length() - clitic);
            add(token, 0, end - clitic, head);
            add(token, end - clitic, end, Atoms.meaning(lower.substring(head.length())));
        } else {
            add(token, 0, end, SHORT.getOrDefault(lower, lower));
        }
    }

    /** "Im" is cut behind the "i"; where the words cannot be told apart in it ("gonna"), the first has it all. */
    private void contracted(Token token, String[] meant) {
        int length = token.text().length();
        boolean plain = length == token.lower().length();
        boolean cut = plain && meant.length == 2 && token.lower().startsWith(meant[0]);
        int end = cut ? meant[0].length() : length;
        add(token, 0, end, meant[0]);
        for (int i = 1; i < meant.length; i++) {
            add(token, end, length, meant[i]);
        }
    }

    /** A word that is no part of the line's text is written as what it means. */
    private void add(Token token, int from, int to, String lower) {
        boolean mark = token.kind() == Token.Kind.MARK && !"&+".contains(token.lower());
        int start = token.span().start();
        String written = from < to ? token.text().substring(from, to) : lower;
        words.add(new Word(new Span(start + from, start + to), written, lower, mark, token.sentence()));
    }
}
