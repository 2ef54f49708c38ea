package org.ownwords.conversation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.AskId;
import org.ownwords.plan.TalkId;

/**
 * One sitting.
 *
 * @param minutes how long it may last, null when nobody said
 * @param leftAt the stage it stood in when it was closed; the same as {@code stage} while it is open
 * @param asks the questions asked, in order
 * @param asking the one on the screen; null before the first of a stage
 */
public record Talk(
        TalkId id,
        TalkKind kind,
        Stage stage,
        Stage leftAt,
        @Nullable Integer minutes,
        Stamp started,
        List<AskId> asks,
        @Nullable AskId asking) {
    public Talk {
        asks = List.copyOf(asks);
    }

    public boolean isOpen() {
        return stage != Stage.CLOSED;
    }

    Talk at(Stage next) {
        return new Talk(id, kind, next, next, minutes, started, asks, null);
    }

    Talk closed() {
        return new Talk(id, kind, Stage.CLOSED, stage, minutes, started, asks, asking);
    }

    Talk asking(AskId ask) {
        return new Talk(
                id,
                kind,
                stage,
                leftAt,
                minutes,
                started,
                Stream.concat(asks.stream(), Stream.of(ask)).toList(),
                ask);
    }
}
