package org.ownwords.conversation;

import java.time.Instant;
import java.util.List;
import org.ownwords.plan.TalkId;

/** Ranks what to ask next. Pure: the same file, hearings and time give the same suggestions. */
public final class Guide {
    private Guide() {}

    /**
     * What to ask next in a talk, best first, each with its reason.
     *
     * @param now to tell the time left; the guide itself has no clock
     */
    public static List<Suggestion> next(CaseFile file, TalkId talk, Hearings hearings, QuestionBank bank, Instant now) {
        return List.of();
    }
}
