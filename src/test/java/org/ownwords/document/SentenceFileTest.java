package org.ownwords.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Role;

class SentenceFileTest {
    private static final SentenceFile MEASURE = new SentenceFile("en", Map.of("paper.title", "Our plan"));

    @Test
    void aLanguageThatIsNotThereSaysSo() {
        assertThatThrownBy(() -> SentenceFile.load(Locale.forLanguageTag("xx")))
                .isInstanceOf(BrokenPaper.class)
                .hasMessage("messages/xx/papers.properties: This file is missing. Put it back.");
    }

    @Test
    void aMissingSentenceNamesItself() {
        assertThatThrownBy(() -> parse("# nothing\n").like(MEASURE))
                .hasMessage("es: The sentence “paper.title” is missing. Add it.");
    }

    @Test
    void aMisspelledSentenceNamesItself() {
        assertThatThrownBy(() -> parse("paper.title = a\npaper.titel = b\n").like(MEASURE))
                .hasMessage("es: No paper says “paper.titel”. Look at its spelling.");
    }

    @Test
    void aBrokenLetterSaysSo() {
        assertThatThrownBy(() -> parse("paper.title = \\u12"))
                .isInstanceOf(BrokenPaper.class)
                .hasMessageStartingWith("es: There is a “\\u” in it");
    }

    @Test
    void everyAnswerAndEveryRoleHasItsWords() {
        Stream<String> keys = Stream.concat(
                Arrays.stream(Agreement.values()).map(a -> "paper.answer." + Sentences.code(a)),
                Arrays.stream(Role.values()).map(r -> "paper.role." + Sentences.code(r)));
        Stream<String> doubts = Arrays.stream(Agreement.values())
                .filter(a -> a != Agreement.YES)
                .map(a -> "paper.reason." + Sentences.code(a));

        assertThat(Papermill.properties().stringPropertyNames())
                .containsAll(Stream.concat(keys, doubts).toList());
    }

    /** Sixth grade: short sentences, and no letters that stand for words. */
    @TestFactory
    Stream<DynamicTest> theWordsArePlain() {
        return Papermill.properties().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey().toString(), () -> {
                    for (String sentence : entry.getValue().toString().split("(?<=[.?!]) ")) {
                        assertThat(sentence.split(" ")).hasSizeLessThan(19);
                        assertThat(sentence).doesNotContainPattern("\\b[A-Z]{2,}\\b");
                    }
                }));
    }

    private static SentenceFile parse(String text) throws IOException {
        return SentenceFile.parse("es", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
