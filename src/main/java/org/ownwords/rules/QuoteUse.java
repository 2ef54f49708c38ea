package org.ownwords.rules;

import java.util.List;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Token;

/**
 * What quotation marks are for: someone's words, words still to be said, or the name of a thing.
 *
 * @param span the quotation, marks included
 */
record QuoteUse(Subject subject, Span span) {
    /** How far before the quotation its speech verb may stand, in words ("say to him every night, “…”"). */
    private static final int REACH = 8;

    /** The longest name of a thing, in words. */
    private static final int NAME = 3;

    boolean asSomeonesWords() {
        return !toBeSaid() && !nameOfThing();
    }

    /** A speech verb before it in a promise: the words are a script. A speech verb in the past reports. */
    private boolean toBeSaid() {
        List<Token> tokens = subject.analysis().tokens();
        int at = before(tokens);
        for (int i = at; i >= 0 && i > at - REACH; i--) {
            String word = tokens.get(i).lower();
            if (word.equals(".")) {
                return false;
            }
            if (subject.words("speech-verbs").contains(word)) {
                return true;
            }
            if (subject.words("speech-verbs-told").contains(word)) {
                return promised(tokens.get(i).span());
            }
        }
        return false;
    }

    /** "When Leo hits, Tasha says, “…”": the present tense of someone who takes something on. */
    private boolean promised(Span verb) {
        return subject.analysis().duties().stream()
                .anyMatch(d -> d.verbSpan().overlaps(verb)
                        && d.modality() == Duty.Modality.PRESENT
                        && !Acts.onlyTold(subject, verb)
                        && subject.analysis().triggers().stream()
                                .anyMatch(t -> t.span().end() <= d.span().start()));
    }

    /** The “quiet spot”, a “feelings chart”; a title as it is written: “Goodnight Moon”. */
    private boolean nameOfThing() {
        List<Token> tokens = subject.analysis().tokens();
        List<Token> inside = Phrase.of(subject, span).tokens().stream()
                .filter(t -> t.isWord())
                .toList();
        String before = before(tokens) < 0 ? "" : tokens.get(before(tokens)).lower();
        boolean article = subject.words("name-openers").contains(before) || before.endsWith("'s");
        boolean title = inside.size() >= 2
                && inside.stream()
                        .allMatch(t -> Character.isUpperCase(t.text().codePointAt(0))
                                || t.text().length() <= NAME);
        return (inside.size() <= NAME && article) || title;
    }

    /** Index of the last token before the quotation that is no comma or colon; -1 at the beginning. */
    private int before(List<Token> tokens) {
        int at = Inside.after(tokens, Token::span, span.start() - 1) - 1;
        while (at >= 0
                && (tokens.get(at).lower().equals(",") || tokens.get(at).lower().equals(":"))) {
            at--;
        }
        return at;
    }
}
