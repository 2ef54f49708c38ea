package org.ownwords.text;

import java.util.List;
import org.ownwords.plan.Span;

/** Reads a text in one pass. Pure and safe from any thread. */
public final class Analyzer {
    private final Lexicon lexicon;

    public Analyzer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Analysis analyze(String text, Roster roster) {
        Sentence all = new Sentence(new Span(0, text.length()), 0, 0);
        return new Analysis(text, List.of(all), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
