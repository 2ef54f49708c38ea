package org.ownwords.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.plan.Span;

/** Whatever is typed, an analysis is whole: its parts lie inside the text, in order, and nothing fails or hangs. */
class AnalyzerTest {
    private static final Roster FAMILY =
            Reader.roster("Rosa Lopez/PARENT", "Ana/NETWORK/Rosa's sister", "Mia/CHILD", "Will/NETWORK");

    private static final List<String> PIECES = List.of(
            "Rosa", "rosa's", "will", "Will", "not", "call", "Ana", "and", ",", ".", "?", "“", "”", "\"", "'", "’", "(",
            ")", "if", "when", "she", "her", "every", "day", "3", "x", "7:45", "a.m.", "May", "1st", "who", "that",
            "agrees", "to", "stop", "ing", "walking", "\n", "\n\n", "\u202E", "\u200B", "\u0000", "😀", "\uD83D", "é",
            "e\u0301", "____", "[", "]", "the", "by", "…", "...", "-", "&", "İ", "ß", "\t", "no", "longer", "'s", "1.");

    @Test
    void readsAnEmptyText() {
        assertThat(Reader.ANALYZER.analyze("", Roster.NOBODY).sentences()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guideExamples")
    void findsAnActInEachExampleOfTheGuide(String text) {
        Analysis analysis = Reader.read(text);
        assertWhole(analysis);
        assertThat(analysis.duties()).anyMatch(d -> d.main() && d.subject() != null);
        assertThat(analysis.times().size() + analysis.triggers().size()).isPositive();
    }

    static Stream<String> guideExamples() {
        return Resources.lines("text/guide-examples.txt");
    }

    @Test
    void readsAnythingThatCanBeTyped() {
        Random random = new Random(20260115);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            int words = random.nextInt(40);
            for (int i = 0; i < words; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            assertWhole(Reader.ANALYZER.analyze(text.toString(), FAMILY));
        }
    }

    @Test
    void readsAMegabyteOnOneLine() {
        String piece = "if Rosa thinks she will call Ana, ";
        Analysis analysis = Reader.ANALYZER.analyze(piece.repeat(1_000_000 / piece.length()), FAMILY);
        assertThat(analysis.sentences()).hasSize(1);
    }

    /** Were anything more than linear, this would not end. */
    @ParameterizedTest
    @MethodSource("endless")
    void readsTheSameOverAndOver(String piece) {
        Analysis analysis = Reader.ANALYZER.analyze(piece.repeat(150_000 / piece.length()), FAMILY);
        assertThat(analysis.sentences()).isNotEmpty();
    }

    static Stream<String> endless() {
        return Stream.of(
                "a",
                "a ",
                "(",
                "“",
                "\" ",
                "' ",
                "'a ",
                "I. ",
                "a.",
                "Rosa, ",
                "Ana and ",
                "if she calls, ",
                "when ",
                "who will ",
                "will agree to ",
                "will not ",
                "call and ",
                "she calls and ",
                "my sister's ",
                "the the mom ",
                "every ",
                "3 ",
                "at least ",
                "99999",
                "May ",
                "Will ",
                "-",
                "_",
                "\u202Ea",
                "😀",
                "say, “Go. ",
                "” “go ",
                "make sure she is ",
                "Rosa will call if Ana thinks that ",
                "to stop ",
                "1. ",
                "until he turns 18 ",
                "for a year and a half, ",
                "by the first day of ",
                "unless she is too ",
                "M, W, ",
                "Rosa: ",
                "Rosa, a ",
                "Rosa will, ",
                "and so will Ana ",
                "for Ana to call ",
                "by Ana or ",
                "every red green blue ",
                "\uD800 ",
                "\u0000a ",
                "a\u0301");
    }

    @Test
    void readsAFileWithTwentyThousandPeople() {
        String[] people = IntStream.range(0, 20_000)
                .mapToObj(i -> "N" + i + " Hill/NETWORK/sister")
                .toArray(String[]::new);
        Roster roster = Reader.roster(people);
        String text = "N7 Hill will call N9. He will call his sister. Ms. Hill will wait. ".repeat(1000);
        assertThat(Reader.ANALYZER.analyze(text, roster).duties()).hasSize(3000);
    }

    @Test
    void readsFortyThousandNamesInAFileOfAsMany() {
        String[] people = IntStream.range(0, 40_000)
                .mapToObj(i -> "N" + i + " Hill" + i / 2 + "/" + (i % 2 == 0 ? "PARENT" : "NETWORK/sister"))
                .toArray(String[]::new);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            text.append("N").append(i).append(", Ms. Hill").append(i / 2).append(". ");
        }
        assertThat(Reader.ANALYZER
                        .analyze(text.toString(), Reader.roster(people))
                        .mentions())
                .hasSize(80_000);
    }

    private static void assertWhole(Analysis analysis) {
        String text = analysis.text();
        assertOrdered(analysis.tokens().stream().map(Token::span).toList(), text);
        assertOrdered(analysis.sentences().stream().map(Sentence::span).toList(), text);
        assertOrdered(analysis.mentions().stream().map(Mention::span).toList(), text);
        assertOrdered(analysis.times().stream().map(TimePhrase::span).toList(), text);
        assertOrdered(analysis.triggers().stream().map(Trigger::span).toList(), text);
        assertOrdered(analysis.quotations(), text);
        analysis.duties().forEach(duty -> {
            assertThat(duty.span().end()).isBetween(duty.verbSpan().end(), text.length());
            assertThat(duty.span().start()).isLessThanOrEqualTo(duty.verbSpan().start());
            assertThat(duty.object().end()).isLessThanOrEqualTo(text.length());
            assertThat(duty.verb()).isNotBlank();
        });
    }

    private static void assertOrdered(List<Span> spans, String text) {
        for (int i = 0; i < spans.size(); i++) {
            assertThat(spans.get(i).end()).isLessThanOrEqualTo(text.length());
            if (i > 0) {
                assertThat(spans.get(i).start())
                        .isGreaterThanOrEqualTo(spans.get(i - 1).start());
            }
        }
    }
}
