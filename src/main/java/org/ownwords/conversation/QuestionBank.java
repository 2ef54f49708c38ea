package org.ownwords.conversation;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.plan.Detail;
import org.ownwords.plan.QuestionKind;

/** All questions, in the order of their files. */
public record QuestionBank(List<Question> questions) {
    public QuestionBank {
        questions = List.copyOf(questions);
    }

    /** Questions of a kind that need no earlier answer. */
    Stream<Question> of(QuestionKind kind) {
        return questions.stream().filter(q -> q.kind() == kind && q.follows() == null);
    }

    Stream<Question> following(Detail detail) {
        return questions.stream().filter(q -> q.follows() == detail);
    }
}
