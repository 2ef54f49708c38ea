package org.ownwords.conversation;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.AskId;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.NumberId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.ScaleNumber;
import org.ownwords.plan.TalkId;

/**
 * Everything said in a file.
 *
 * @param covered stages that were left with a tap, in any talk
 */
public record Talks(
        Map<TalkId, Talk> byId,
        Map<AskId, Ask> asks,
        Map<LineId, KeptLine> lines,
        Map<NumberId, ScaleNumber> numbers,
        Set<Stage> covered) {

    public boolean isOpen(TalkId id) {
        Talk talk = byId.get(id);
        return talk != null && talk.isOpen();
    }

    public @Nullable Line newest(LineId id) {
        KeptLine line = lines.get(id);
        return line == null ? null : line.newest();
    }

    /** Whether anyone said, anywhere in the file, what that stage is for, or tapped it away. */
    public boolean answered(Stage stage) {
        Set<QuestionKind> kinds = stage.answeredBy();
        return covered.contains(stage)
                || (stage == Stage.SCALING && !numbers.isEmpty())
                || lines.values().stream()
                        .anyMatch(l -> kinds.contains(l.newest().kind()));
    }
}
