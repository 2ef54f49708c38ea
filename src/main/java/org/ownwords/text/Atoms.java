package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ownwords.plan.Span;

/** Splits tokens into atoms: clitics become words of their own. */
final class Atoms {
    private static final Map<String, String> CLITICS =
            Map.of("'ll", "will", "'d", "would", "'ve", "have", "'re", "are", "'m", "am", "n't", "not", "'s", "'s");

    private static final String[] NONE = {};

    private final Dictionary dictionary;
    private final List<Atom> atoms = new ArrayList<>();

    private Atoms(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    static Atom[] of(List<Token> tokens, Dictionary dictionary) {
        Atoms splitting = new Atoms(dictionary);
        for (int i = 0; i < tokens.size(); i++) {
            splitting.split(tokens.get(i), i);
        }
        return splitting.atoms.toArray(Atom[]::new);
    }

    private void split(Token token, int index) {
        String[] words = token.isWord() ? dictionary.contraction(token.lower()) : NONE;
        if (words.length > 0) {
            contracted(token, index, words);
            return;
        }
        int clitic = token.isWord() ? clitic(token.lower()) : 0;
        int end = token.span().end();
        int cut = Math.max(token.span().start(), end - clitic);
        String lower = token.lower();
        add(token, index, new Span(token.span().start(), cut), lower.substring(0, lower.length() - clitic));
        if (clitic > 0) {
            String written = lower.substring(lower.length() - clitic);
            add(token, index, new Span(cut, end), meaning(written));
        }
    }

    /** "Tues." is the same word as "tues"; "a.m." keeps its stops. */
    private static String unstopped(String key) {
        int stop = key.indexOf('.');
        return stop > 1 && stop == key.length() - 1 ? key.substring(0, stop) : key;
    }

    /** "Im" is cut behind the "i"; where the words cannot be told apart in it ("gonna"), each has the whole. */
    private void contracted(Token token, int index, String[] words) {
        Span span = token.span();
        int first = words[0].length();
        boolean cut = words.length == 2
                && token.lower().startsWith(words[0])
                && first < token.text().length();
        for (int i = 0; i < words.length; i++) {
            Span part = !cut
                    ? span
                    : i == 0
                            ? new Span(span.start(), span.start() + first)
                            : new Span(span.start() + first, span.end());
            add(token, index, part, words[i]);
        }
    }

    /** The word a clitic stands for. */
    static String meaning(String clitic) {
        return CLITICS.getOrDefault(clitic, "'s");
    }

    /** How many characters at the end are a clitic: those of "'ll", or the bare apostrophe of "James'". */
    static int clitic(String lower) {
        int apostrophe = lower.lastIndexOf('\'');
        if (apostrophe <= 0) {
            return 0;
        }
        if (lower.endsWith("n't") && lower.length() > 3) {
            return 3;
        }
        int length = lower.length() - apostrophe;
        return length == 1 || CLITICS.containsKey(lower.substring(apostrophe)) ? length : 0;
    }

    private void add(Token token, int index, Span span, String lower) {
        String key = dictionary.spelling(Chars.folded(lower));
        boolean capital = token.isWord()
                && span.start() == token.span().start()
                && Character.isUpperCase(token.text().codePointAt(0));
        long tags = token.kind() == Token.Kind.MARK ? 0 : dictionary.tags(unstopped(key));
        VerbForm verb =
                token.kind() == Token.Kind.MARK ? null : dictionary.verbs().form(key);
        if (key.equals("&") || key.equals("+")) {
            tags = Tag.CONJUNCTION.bit();
        } else if (key.equals("'s") && span.end() - span.start() == 1) {
            // The bare apostrophe of "James'" is never short for "is".
            tags = Tag.POSSESSIVE.bit();
        }
        atoms.add(new Atom(index, span, key, tags, token.kind(), capital, token.sentence(), verb));
    }
}
