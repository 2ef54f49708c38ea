package org.ownwords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    private static final String GOOD = "{\"id\":\"good\",\"text\":\"When Latoya is upset, she will call Ana.\"}";
    private final Shell shell = new Shell();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            [1]                                                           | one JSON object
            null                                                          | one JSON object
            nonsense                                                      | one JSON object
            {"text":                                                      | not JSON from character
            {"text":"a"} b                                                | not JSON from character
            {"text":5}                                                    | “text” is not of the right kind
            {"id":"x"}                                                    | It has no “text”
            {"text":"a","context":[]}                                     | “context” is not of the right kind
            {"text":"a","context":{"people":[{"role":"parent"}]}}         | Person 1 has no name
            {"text":"a","context":{"people":[{"name":"Jo"},null]}}        | Person 2 is empty
            {"text":"a","context":{"plan_start":"soon"}}                  | must be a day
            """)
    void aBadLineIsNamed_andTheOthersAreAnswered(String line, String why) {
        assertThat(shell.type(GOOD + "\n" + line + "\n\n" + GOOD + "\n", "check"))
                .isEqualTo(2);

        assertThat(shell.out())
                .hasSize(2)
                .allMatch(answer -> answer.startsWith("{\"id\":\"good\",\"verdict\":\"ready\""));
        assertThat(shell.err())
                .singleElement()
                .asString()
                .startsWith("Line 2: ")
                .contains(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            {"text":"a","new":{"x":[1]}}
            {"text":"a","context":{"new":1,"people":[{"name":"Jo","role":"aunt","new":null}]}}
            {"text":"a","context":{"flags":["someday",null],"utterances":[null,{"words":null}]}}
            {"text":"a","context":{"people":[{"name":"Jo","nicknames":[null]}]}}
            """)
    void whatIsNotKnownYetIsPassedOver(String line) {
        assertThat(shell.type(line, "check")).isLessThan(2);
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void theExitCodeTellsWhetherAnythingIsBlocked() {
        assertThat(shell.type("", "check")).isZero();
        assertThat(shell.type(GOOD, "check")).isZero();
        assertThat(shell.type("{\"text\":\"Mom will call Ana every day.\"}", "check"))
                .isOne();
    }

    @Test
    void offsetsAreOfTheTextAsItCame() {
        assertThat(shell.type("\uFEFF{\"text\":\"😀 When she can, Mom will call Ana.\"}\r\n", "check"))
                .isOne();
        assertThat(shell.out())
                .singleElement()
                .asString()
                .contains("\"O02\",\"severity\":\"block\",\"start\":17,\"end\":20");
    }

    @Test
    void plainTextIsOneObjectiveAParagraph() {
        String text = "\uFEFFWhen Latoya is upset,\r\nshe will call Ana.\r\n\r\n \r\nMom will call Ana every day.\r\n";

        assertThat(shell.type(text, "check", "--format", "json")).isOne();
        assertThat(shell.out()).hasSize(2);
        assertThat(shell.out().get(0)).startsWith("{\"id\":\"1\",\"verdict\":\"ready\"");
        assertThat(shell.out().get(1)).startsWith("{\"id\":\"2\",\"verdict\":\"blocked\"");
    }
}
