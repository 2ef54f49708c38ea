package org.ownwords.web;

import org.jspecify.annotations.Nullable;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Talk;
import org.ownwords.plan.Detail;
import org.ownwords.plan.QuestionKind;

/** Finds the talk that a page means when it says "the talk". */
public final class Sittings {
    private Sittings() {}

    /** The newest open talk, else the newest of all, else null. */
    static @Nullable Talk current(CaseFile file) {
        Talk last = null;
        for (Talk talk : file.talks().byId().values()) {
            if (last == null || talk.isOpen() || !last.isOpen()) {
                last = talk;
            }
        }
        return last;
    }

    /** The newest open talk, or null. */
    public static @Nullable Talk open(CaseFile file) {
        Talk talk = current(file);
        return talk != null && talk.isOpen() ? talk : null;
    }

    /** The kind of question that asks for a detail nobody has said yet. */
    public static QuestionKind asks(Detail detail) {
        return switch (detail) {
            case HELPER -> QuestionKind.NETWORK;
            case NOTICER, DIFFERENCE -> QuestionKind.RELATIONSHIP;
            case ACT, TRIGGER, HOW_OFTEN, PLACE -> QuestionKind.PREFERRED_FUTURE;
        };
    }
}
