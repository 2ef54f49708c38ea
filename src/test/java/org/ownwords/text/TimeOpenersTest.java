package org.ownwords.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.material.LexiconFiles;

/** A look is tried only where it says that a time may begin: it must never see one where it said no. */
class TimeOpenersTest {
    private static final Lexicon LEXICON = LexiconFiles.load();
    private static final Dictionary DICTIONARY = new Dictionary(LEXICON);
    private static final Amounts AMOUNTS = new Amounts(LEXICON);
    private static final List<Times.Look> LOOKS = List.of(
            new Escapes(LEXICON),
            new UnrealTimes(LEXICON),
            new EndlessTimes(LEXICON),
            new Frequencies(AMOUNTS),
            new Deadlines(AMOUNTS, LEXICON),
            new Durations(AMOUNTS, LEXICON),
            new Clocks(),
            new Dates(),
            new Weekdays(),
            new Occasions(AMOUNTS, LEXICON),
            new DayLetters());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases/own.jsonl",
                "cases/dev.jsonl",
                "cases/first.jsonl",
                "cases/last.jsonl",
                "cases/pairs.jsonl",
                "cases/fresh.jsonl",
                "cases/guide_examples_verbatim.jsonl",
                "cases/poor_objectives.jsonl"
            })
    void noLookSeesATimeWhereItSaidNo(String file) {
        assertThat(Resources.lines(file).map(TimeOpenersTest::text).flatMap(TimeOpenersTest::unforeseen))
                .isEmpty();
    }

    private static String text(String line) {
        try {
            return new ObjectMapper().readTree(line).get("text").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static Stream<String> unforeseen(String text) {
        List<Token> raw = Tokenizer.tokens(text, new BitSet(), WordSet.of());
        Sentences.Cut cut = Sentences.cut(text, raw, List.of(), Set.of(), DICTIONARY);
        Reading reading = new Reading(text, DICTIONARY, cut.tokens());
        return IntStream.range(0, reading.size())
                .boxed()
                .flatMap(i -> LOOKS.stream()
                        .filter(look -> !opens(look, reading.at(i)) && look.at(reading, i, Reader.START) != null)
                        .map(look -> look.getClass().getSimpleName() + " at “" + reading.at(i) + "” in: " + text));
    }

    private static boolean opens(Times.Look look, Atom atom) {
        boolean marked = atom.key().indexOf('-') > 0 || atom.key().indexOf('.') > 0;
        return atom.isMark() || atom.isNumber() || marked || look.opens(atom.key(), atom.tags());
    }
}
