package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {
    private static final String IDEA = """
            {"owner":"P1","text":"P1 will call P2.","category":"other","quotes":[{"line":"L1","words":"I call"}]}""";

    @Test
    void readsWhatHasTheAgreedShape() {
        assertThat(ReplyReader.read("{\"ideas\":[" + IDEA + "," + IDEA + "]}"))
                .isInstanceOfSatisfying(
                        Reply.Read.class, read -> assertThat(read.ideas()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```json\n%s\n```", "```\n%s\n```", "<think>\nP1 {\n</think>\n\n%s", "\n  %s  \n"})
    void readsItThroughFencesAndThinkingAloud(String wrapping) {
        assertThat(ReplyReader.read(wrapping.formatted("{\"ideas\":[" + IDEA + "]}")))
                .isInstanceOfSatisfying(
                        Reply.Read.class, read -> assertThat(read.ideas()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "I closed the case.",
                "{\"ideas\":[]} and more",
                "{\"ideas\":[],\"ideas\":[]}",
                "{\"ideas\":[",
                "```",
                "<think>{\"ideas\":[]}"
            })
    void whatIsNoSingleObjectIsSaidBack(String answer) {
        assertThat(ReplyReader.read(answer)).isInstanceOf(Reply.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                   | The answer has no list called \"ideas\".",
                "[]                                   | The answer has no list called \"ideas\".",
                "{\"ideas\":{}}                       | The answer has no list called \"ideas\".",
                "{\"ideas\":[1]}                      | Idea 1 has no list called \"quotes\".",
                "{\"ideas\":[{\"quotes\":[{}]}]}      | Idea 1, quote 1 has no text called \"line\".",
                "{\"ideas\":[{\"quotes\":[]}]}        | Idea 1 has no text called \"owner\".",
                "{\"ideas\":[{\"quotes\":[],\"owner\":5}]} | Idea 1 has no text called \"owner\".",
                "{\"ideas\":[{\"quotes\":[],\"owner\":\"P1\",\"text\":\" \"}]} | Idea 1 has no text called \"text\".",
                "{\"ideas\":[{\"quotes\":[],\"owner\":\"P1\",\"text\":\"a\",\"category\":\"x\"}]}"
                        + " | Idea 1 has a category that is not in the list.",
            })
    void whatIsMissingIsSaidBackWithoutTheModelsWords(String answer, String problem) {
        assertThat(ReplyReader.read(answer)).isEqualTo(new Reply.Unreadable(problem));
    }

    @Test
    void moreIdeasThanAnyoneCanLookAtAreNotRead() {
        assertThat(ReplyReader.read("{\"ideas\":[" + (IDEA + ",").repeat(12) + IDEA + "]}"))
                .isEqualTo(new Reply.Unreadable("The answer has too many ideas: at most 12."));
    }

    @Test
    void deepNestingIsJustUnreadable() {
        assertThat(ReplyReader.read("{\"ideas\":" + "[".repeat(500_000))).isInstanceOf(Reply.Unreadable.class);
    }
}
