package org.ownwords.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ownwords.conversation.QuestionBank;

class QuestionFilesTest {
    @Test
    void loadsTheBankThatComesWithTheProgram() {
        QuestionBank bank = QuestionFiles.load();
        assertThat(bank.questions()).hasSizeGreaterThan(200);
    }
}
