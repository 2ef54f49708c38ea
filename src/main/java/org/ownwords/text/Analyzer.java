package org.ownwords.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a text in one pass. Pure and safe from any thread. */
public final class Analyzer {
    private final Lexicon lexicon;
    private final WordSet abbreviations;
    private final Dictionary dictionary;
    private final Times times;
    private final Mentions mentions;
    private final Duties duties;
    private final Conjugation spoken;

    /** @throws IllegalStateException if the lexicon lacks a list that reading needs */
    public Analyzer(Lexicon lexicon) {
        this.lexicon = lexicon;
        Set<String> shortened = new HashSet<>(lexicon.list("abbreviations"));
        shortened.addAll(lexicon.list("abbreviations-last"));
        abbreviations = WordSet.copyOf(shortened);
        dictionary = new Dictionary(lexicon);
        times = new Times(lexicon, dictionary);
        mentions = new Mentions(lexicon, dictionary, abbreviations);
        duties = new Duties(lexicon);
        spoken = new Conjugation(Verbs.spoken(lexicon));
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /** The verbs as the analysis knows them. */
    public Conjugation conjugation() {
        return new Conjugation(dictionary.verbs());
    }

    /** All verbs a family may use; whether a word is one, its place must tell. */
    Conjugation spoken() {
        return spoken;
    }

    /** What the text says, read with the roster's people in mind; in time linear in the text's length. */
    public Analysis analyze(String text, Roster roster) {
        Quotations.Found quotations = Quotations.in(text);
        List<Token> raw = Tokenizer.tokens(text, quotations.singles(), abbreviations);
        Sentences.Cut cut =
                Sentences.cut(text, raw, quotations.spans(), lexicon.list("abbreviations-last"), dictionary);
        Reading reading = new Reading(text, dictionary, cut.tokens());
        times.find(reading, roster.planStart());
        mentions.find(reading, roster);
        Duties.Found found = duties.find(reading, quotations.spans());
        return new Analysis(
                text,
                cut.sentences(),
                cut.tokens(),
                reading.mentions(),
                Ends.of(reading, found),
                found.triggers(),
                found.duties(),
                quotations.spans());
    }

    /** The words and marks alone, as they stand in sentence 0. */
    List<Token> tokens(String text) {
        return Tokenizer.tokens(text, Quotations.in(text).singles(), abbreviations);
    }
}
