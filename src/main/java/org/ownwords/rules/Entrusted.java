package org.ownwords.rules;

import java.util.Set;
import org.ownwords.text.Mention;

/** Whether a form of "be" gives something to someone: "breakfast is on Ruta", "the one who gets up is Ruta". */
record Entrusted(Tokens tokens) {
    private static final Set<String> BE = Set.of("is", "'s", "’s", "be", "are", "it's", "it’s", "that's", "that’s");
    private static final Set<String> GIVING = Set.of("on", "with", "to", "up");
    /** How far before "by" its participle may stand, in words. */
    private static final int PASSIVE = 5;

    private static final Set<String> SIGNED = Set.of("signed", "enrolled", "registered", "booked", "slated");

    /** "Meds get counted out by Brandi", "wood chopped by Vernon", but not "as ordered by Ana". */
    private boolean byline(int at) {
        if (!tokens.word(at - 1).equals("by")) {
            return false;
        }
        for (int i = at - 2; i >= at - PASSIVE && tokens.sameSentence(i, at); i--) {
            String word = tokens.word(i);
            if (word.endsWith("ed") || word.endsWith("en") || tokens.is("participles", i)) {
                return !tokens.is("ordered-words", i);
            }
        }
        return false;
    }

    /** "Nightly at eight: Orlando, teeth and books", "calls Doug when the itch comes. – Brandi". */
    private boolean signs(int at, int next) {
        boolean dash = tokens.is("dashes", at - 1);
        boolean last = dash && next >= tokens.size();
        boolean listed =
                tokens.word(at - 1).equals(":") && (tokens.word(next).equals(",") || tokens.is("dashes", next));
        return last || listed;
    }

    boolean to(Mention mention) {
        int at = tokens.first(mention.span());
        int next = tokens.behind(mention.span());
        if (mention.possessive() || tokens.owned(next - 1)) {
            boolean task = tokens.is("task-words", next) && BE.contains(tokens.word(next + 1));
            return task || tokens.is("contracted-is", next);
        }
        if (byline(at) || signs(at, next)) {
            return true;
        }
        boolean signed = BE.contains(tokens.word(next)) && SIGNED.contains(tokens.word(next + 1));
        int back = at - 1;
        while (back > at - 4 && GIVING.contains(tokens.word(back))) {
            back--;
        }
        return signed || back > 0 && BE.contains(tokens.word(back)) || BE.contains(tokens.word(back)) && at == 1;
    }
}
