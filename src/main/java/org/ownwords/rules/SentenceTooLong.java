package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.text.Sentence;
import org.ownwords.text.Token;

/**
 * A sentence that nobody can say in one breath (quick guide 218). Quoted words stay inside the sentence that quotes them.
 * It says after which word to break, and does it where nothing else has to change.
 */
final class SentenceTooLong implements ObjectiveRule {
    /** Words above which it warns; 5 of the 67 sentences in the guide's examples are longer. */
    private static final int TOO_LONG = 30;

    /**
     * Words above which it asks. The catalogue says 25; but half of the guide's examples have a sentence of 26 or 27 words,
     * and whoever is asked at every second good text stops reading.
     */
    private static final int LONG = 27;

    @Override
    public Card card() {
        return Card.objective("sentence-too-long", "O13", "QG 218");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "whole");
    }

    @Override
    public List<Hit> check(Subject subject) {
        List<Hit> hits = new ArrayList<>();
        for (Sentence sentence : subject.analysis().sentences()) {
            int words = sentence.end() - sentence.first() > LONG ? words(subject, sentence) : 0;
            if (words > LONG) {
                hits.add(hit(subject, sentence, words));
            }
        }
        return hits;
    }

    /** Numbers are words too: they are said. */
    static int words(Subject subject, Sentence sentence) {
        int words = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            words += subject.analysis().tokens().get(i).kind() == Token.Kind.MARK ? 0 : 1;
        }
        return words;
    }

    private static Hit hit(Subject subject, Sentence sentence, int words) {
        Severity severity = words > TOO_LONG ? Severity.WARN : Severity.ASK;
        Breaks breaks = new Breaks(subject, sentence);
        Token after = breaks.best();
        Map<String, String> slots = after == null
                ? Map.of("count", String.valueOf(words))
                : Map.of("count", String.valueOf(words), "word", after.text());
        return new Hit(severity, sentence.span(), after == null ? "whole" : "", slots, breaks.rewrite());
    }

    @Override
    public Examples examples() {
        return SentenceExamples.ALL;
    }
}
