package org.ownwords.conversation;

import java.util.List;

/** All questions, in the order of their files. */
public record QuestionBank(List<Question> questions) {
    public QuestionBank {
        questions = List.copyOf(questions);
    }
}
