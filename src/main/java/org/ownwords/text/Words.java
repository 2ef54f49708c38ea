package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Span;

/** Takes contractions apart as {@link Atoms} does, but so that each character of the line belongs to one word at most. */
final class Words {
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("&", "and"),
            Map.entry("+", "and"),
            Map.entry("w", "with"),
            Map.entry("n", "and"),
            Map.entry("'n", "and"),
            Map.entry("'n'", "and"),
            Map.entry("til", "until"),
            Map.entry("till", "until"),
            Map.entry("'til", "until"),
            Map.entry("cuz", "because"),
            Map.entry("coz", "because"),
            Map.entry("cause", "because"),
            Map.entry("'cause", "because"),
            Map.entry("'cuz", "because"),
            Map.entry("bc", "because"),
            Map.entry("'em", "them"),
            Map.entry("'er", "her"),
            Map.entry("'im", "him"),
            Map.entry("ur", "your"),
            Map.entry("u", "you"),
            Map.entry("thru", "through"));

    /** Things whose names only look like "callin". */
    private static final Set<String> NO_DOING = Set.of("raisin", "basin", "robin", "cabin", "resin", "ruin", "satin");

    private final Dictionary dictionary;
    private final Conjugation verbs;
    private final List<Word> words = new ArrayList<>();

    private Words(Dictionary dictionary, Conjugation verbs) {
        this.dictionary = dictionary;
        this.verbs = verbs;
    }

    static List<Word> of(Analysis analysis, Dictionary dictionary, Conjugation verbs) {
        Words splitting = new Words(dictionary, verbs);
        List<Token> tokens = analysis.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token mark = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            boolean dropped = mark != null && splitting.isDropped(tokens.get(i), mark);
            if (dropped && mark != null) {
                Span span = new Span(tokens.get(i).span().start(), mark.span().end());
                Token token = tokens.get(i);
                splitting.words.add(
                        new Word(span, token.text() + mark.text(), doing(token.lower()), false, token.sentence()));
                i++;
            } else {
                splitting.split(tokens.get(i));
            }
        }
        return splitting.words;
    }

    /** "Callin'" whose apostrophe could close a quotation too. */
    private boolean isDropped(Token token, Token mark) {
        boolean apostrophe = mark.text().equals("'") || mark.text().equals("’");
        return apostrophe
                && token.span().end() == mark.span().start()
                && token.lower().endsWith("in")
                && verbs.is(doing(token.lower()), Conjugation.Kind.ING);
    }

    private void split(Token token) {
        String lower = token.lower();
        String[] meant = dictionary.contraction(lower);
        if (meant.length > 0) {
            contracted(token, meant);
            return;
        }
        int end = token.text().length();
        if (token.isWord() && isDoing(lower)) {
            add(token, 0, end, doing(lower));
            return;
        }
        int clitic = token.isWord() ? Atoms.clitic(lower) : 0;
        if (clitic > 1 && clitic < end) {
            String head = lower.substring(0, lower.length() - clitic);
            add(token, 0, end - clitic, head);
            add(token, end - clitic, end, Atoms.meaning(lower.substring(head.length())));
        } else {
            add(token, 0, end, SHORT.getOrDefault(lower, lower));
        }
    }

    /** "Callin'", "a-calling". */
    private boolean isDoing(String lower) {
        boolean typed = lower.length() > 4
                && lower.endsWith("in")
                && verbs.base(lower) == null
                && !NO_DOING.contains(lower)
                && verbs.is(lower + "g", Conjugation.Kind.ING);
        return typed
                || lower.length() > 4 && lower.endsWith("in'")
                || lower.startsWith("a-") && (lower.endsWith("ing") || lower.endsWith("in"));
    }

    private static String doing(String lower) {
        String plain = lower.startsWith("a-") ? lower.substring(2) : lower;
        return plain.endsWith("in'")
                ? plain.substring(0, plain.length() - 1) + "g"
                : plain.endsWith("in") ? plain + "g" : plain;
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
