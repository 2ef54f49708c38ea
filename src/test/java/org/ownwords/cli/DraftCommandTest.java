package org.ownwords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftCommandTest {
    private final Shell shell = new Shell();

    @Test
    void aHelperOfTheOnlyParentMayHelpWhereThereWasViolence() {
        String family = """
                {"id":"f","people":[{"name":"Joe","role":"parent"},{"name":"Tyrell","role":"child"},\
                {"name":"Big Mike","role":"network"}],"worry":"Joe hit Kim.","flags":["dv"],\
                "turns":[{"n":3,"stage":"preferred_future","speaker":"Big Mike","question":"What can you do?",\
                "words":"I can call Joe every night at nine and ask how he did."}]}""";

        assertThat(shell.type(family, "draft")).isZero();
        assertThat(shell.out())
                .singleElement()
                .asString()
                .contains("Big Mike will call Joe", "\"quotes\":[{\"turn\":3,", "\"verdict\":\"ready\"")
                .doesNotContain("O25");
    }

    @Test
    void aBadFamilyIsNamed_andTheOthersAreAnswered() {
        String good = "{\"id\":\"good\",\"people\":[{\"name\":\"Joe\",\"role\":\"parent\"}],\"turns\":[]}";

        assertThat(shell.type("{\"turns\":[null]}\n" + good + "\n{\"people\":[]}\n", "draft"))
                .isEqualTo(2);
        assertThat(shell.out()).singleElement().asString().startsWith("{\"id\":\"good\",\"drafter\":\"offline\"");
        assertThat(shell.err())
                .containsExactly(
                        "Line 1: Every turn needs a number “n” of its own.",
                        "Line 3: It has no “turns”. Add what the family said.");
    }
}
