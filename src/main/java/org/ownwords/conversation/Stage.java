package org.ownwords.conversation;

import java.util.Set;
import org.ownwords.plan.QuestionKind;

/** Where a talk stands. Any stage may be revisited; a line belongs to its kind of question, whatever the stage. */
public enum Stage {
    /** Hopes and what works first, then who is here, worries. */
    OPENING(QuestionKind.OPENING, QuestionKind.ENGAGEMENT, QuestionKind.NETWORK),
    /** Only in a review: what happened since. */
    PROGRESS(QuestionKind.PROGRESS),
    /** Times it went well. */
    EXCEPTIONS(QuestionKind.EXCEPTION, QuestionKind.COPING),
    /** What others see. */
    RELATIONSHIPS(QuestionKind.RELATIONSHIP),
    /** How we want it to be. */
    PREFERRED_FUTURE(QuestionKind.PREFERRED_FUTURE),
    /** Where are we, 1 to 10. */
    SCALING(QuestionKind.SCALING),
    /** Ideas from their words. */
    OBJECTIVES,
    /** Each person says in their own words what they will do. */
    SAY_IT_BACK(QuestionKind.SAY_IT_BACK),
    /** The sitting is over; the next one can go on from there. */
    CLOSED;

    private final Set<QuestionKind> answeredBy;

    Stage(QuestionKind... answeredBy) {
        this.answeredBy = Set.of(answeredBy);
    }

    /** The kinds of line that answer what this stage is for. */
    public Set<QuestionKind> answeredBy() {
        return answeredBy;
    }

    boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }
}
