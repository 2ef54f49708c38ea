package org.ownwords.rules;

import java.util.Set;
import org.ownwords.text.Mention;

/** Whether a form of "be" gives something to someone: "breakfast is on Ruta", "the one who gets up is Ruta". */
record Entrusted(Tokens tokens) {
    private static final Set<String> BE = Set.of("is", "'s", "’s", "be", "are", "it's", "it’s", "that's", "that’s");
    private static final Set<String> GIVING = Set.of("on", "with", "to", "up");
    private static final Set<String> SIGNED = Set.of("signed", "enrolled", "registered", "booked", "slated");

    boolean to(Mention mention) {
        int at = tokens.first(mention.span());
        int next = tokens.behind(mention.span());
        if (mention.possessive()) {
            return false;
        }
        boolean signed = BE.contains(tokens.word(next)) && SIGNED.contains(tokens.word(next + 1));
        int back = at - 1;
        while (back > at - 4 && GIVING.contains(tokens.word(back))) {
            back--;
        }
        return signed || back > 0 && BE.contains(tokens.word(back)) || BE.contains(tokens.word(back)) && at == 1;
    }
}
