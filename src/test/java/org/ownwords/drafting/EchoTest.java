package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchoTest {
    private static final List<String> LINES = List.of(
            "When I get that feeling I call my sister P2, every time.",
            "She does. P1 calls and I come over and we cooked with P3.",
            "me and the kids walk to the park after school");

    private final Echo echo = new Echo(Drafters.LEXICON);

    @ParameterizedTest
    @CsvSource({
        "When P1 gets that feeling P1 will call P2.",
        "P2 will come over and they will cook together.",
        "P1 will walk to the park with P3 after school. P3 can walk too.",
        "P1 will be there.",
        "Calling P2 when the feeling comes. Then P1 can cook with P3.",
    })
    void whatTheLinesSpeakOfIsEchoed(String idea) {
        assertThat(echo.isIn(idea, LINES)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "P1 will go to parenting classes.",
        "P1 will call P2. P2 will attend therapy sessions weekly.",
        "P1 will complete residential treatment and stay clean.",
        "P3 can tell a teacher.",
        "Rosalind will call P2.",
        "Mark will call P2 every time.",
        "P1 and King will call P2.",
    })
    void aSentenceNobodySpokeOfIsNot(String idea) {
        assertThat(echo.isIn(idea, LINES)).isFalse();
    }
}
