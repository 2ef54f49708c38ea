package org.ownwords.conversation;

import java.util.Arrays;
import java.util.List;

/** What a sitting is for. */
public enum TalkKind {
    /** A worker gets ready for the family team meeting. */
    PREPARATION,
    /** The family team meets. */
    MEETING,
    /** The team looks at how the plan went. */
    REVIEW,
    /** A trainer's role-play. */
    PRACTICE;

    /** The stages of such a talk, in order, without the last, {@link Stage#CLOSED}. */
    public List<Stage> stages() {
        return Arrays.stream(Stage.values())
                .filter(s -> s != Stage.CLOSED && (s != Stage.PROGRESS || this == REVIEW))
                .toList();
    }
}
