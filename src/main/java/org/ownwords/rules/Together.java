package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;

/** Services and meetings that two parents go to together: couples counseling, mediation, a co-parenting meeting. */
record Together(Subject subject) {
    List<Span> spans() {
        Tokens tokens = subject.tokens();
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int words = words(tokens, i);
            if (words > 0) {
                Span span = tokens.span(i, i + words);
                if (!fine(span)) {
                    found.add(span);
                }
            }
        }
        return found;
    }

    private static int words(Tokens tokens, int i) {
        if (tokens.is("joint-alone", i)) {
            return 1;
        }
        if (tokens.is("joint-firsts", i)) {
            for (int next = i + 1; next <= i + 2; next++) {
                if (tokens.is("joint-services", next)) {
                    return alone(tokens, i, next) ? 0 : next - i + 1;
                }
            }
        }
        boolean other = tokens.word(i).equals("other") && tokens.word(i + 1).equals("parent");
        boolean co = tokens.is("co-parents", i) && !tokens.is("joint-services", i + 1);
        return (other || co)
                        && tokens.is(
                                "together-leads",
                                i - (tokens.word(i - 1).equals("the") || tokens.is("possessive-words", i - 1) ? 2 : 1))
                ? other ? 2 : 1
                : 0;
    }

    /** A co-parenting class may be taken alone. */
    private static boolean alone(Tokens tokens, int first, int service) {
        return tokens.word(first).startsWith("co")
                && !tokens.word(first).startsWith("cou")
                && !tokens.word(first).startsWith("con")
                && tokens.word(service).startsWith("class");
    }

    private boolean fine(Span span) {
        if (Inside.one(subject.analysis().quotations(), q -> q, span)) {
            return true;
        }
        for (Duty duty : subject.analysis().duties()) {
            if (duty.span().contains(span)) {
                return duty.negated() || subject.words("keep-away-verbs").contains(duty.verb());
            }
        }
        return false;
    }
}
