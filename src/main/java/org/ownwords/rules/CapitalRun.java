package org.ownwords.rules;

import java.util.List;
import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.Token;

/**
 * Words with capitals in a row, with little words between them: the name of something, or of someone.
 *
 * @param from index of its first token
 * @param end index after its last
 */
record CapitalRun(List<Token> tokens, int from, int end) {
    /** Nothing has a longer name, in words. */
    private static final int LONGEST = 12;

    private static final Set<String> LINKS =
            Set.of("of", "for", "the", "and", "&", "in", "de", "del", "la", "las", "los");

    /** The run that begins at that token, empty if none does; all in one sentence. */
    static CapitalRun at(List<Token> tokens, int from) {
        int end = from;
        for (int i = from;
                i < tokens.size()
                        && tokens.get(i).sentence() == tokens.get(from).sentence();
                i++) {
            if (capital(tokens.get(i))) {
                end = i + 1;
            } else if (end == from || !LINKS.contains(tokens.get(i).lower()) || i - end > 1) {
                break;
            }
        }
        return new CapitalRun(tokens, from, end);
    }

    private static boolean capital(Token token) {
        return token.isWord()
                && token.text().length() > 1
                && Character.isUpperCase(token.text().codePointAt(0));
    }

    int size() {
        return end - from;
    }

    Span span() {
        return new Span(
                tokens.get(from).span().start(), tokens.get(end - 1).span().end());
    }

    Phrase phrase() {
        return new Phrase(tokens, from, end);
    }

    /** Whether a sentence begins with it, where a capital tells nothing. */
    boolean opens() {
        return from == 0 || tokens.get(from - 1).sentence() != tokens.get(from).sentence();
    }

    /** The word before it by so many; empty outside its sentence. */
    String before(int steps) {
        int at = from - steps;
        return at >= 0 && tokens.get(at).sentence() == tokens.get(from).sentence()
                ? tokens.get(at).lower()
                : "";
    }

    /** The word right after it; empty outside its sentence. */
    String after() {
        return end < tokens.size()
                        && tokens.get(end).sentence() == tokens.get(from).sentence()
                ? tokens.get(end).lower()
                : "";
    }

    boolean endsIn(Set<String> words) {
        return words.contains(tokens.get(end - 1).lower());
    }

    boolean allIn(Set<String> words) {
        for (Token token : tokens.subList(from, end)) {
            if (!words.contains(token.lower())) {
                return false;
            }
        }
        return true;
    }
}
