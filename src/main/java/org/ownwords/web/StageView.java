package org.ownwords.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Stage;
import org.ownwords.conversation.Talk;

/**
 * One stage in the bar.
 *
 * @param done somebody said something of that kind
 * @param left nobody did, and it was tapped away
 * @param skips the stages without an answer that a step there leaves behind
 */
public record StageView(Stage stage, boolean here, boolean done, boolean left, List<Stage> skips) {

    static List<StageView> bar(CaseFile file, Talk talk) {
        List<StageView> bar = new ArrayList<>();
        List<Stage> open = new ArrayList<>();
        for (Stage stage : talk.kind().stages()) {
            boolean done = answered(file, stage);
            boolean left = !done && file.talks().covered().contains(stage);
            bar.add(new StageView(stage, stage == talk.stage(), done, left, List.copyOf(open)));
            // Only what lies between here and there stands in the way.
            if (!done && !left && stage.compareTo(talk.stage()) >= 0) {
                open.add(stage);
            }
        }
        return bar;
    }

    static @Nullable StageView next(List<StageView> bar) {
        for (int i = 0; i + 1 < bar.size(); i++) {
            if (bar.get(i).here()) {
                return bar.get(i + 1);
            }
        }
        return null;
    }

    /** Whether one may go there without a tap. */
    public boolean free() {
        return skips.isEmpty();
    }

    /** "“Went well”, “Others see”". */
    public String skipped() {
        return skips.stream().map(s -> "“" + Say.stage(s) + "”").collect(Collectors.joining(", "));
    }

    private static boolean answered(CaseFile file, Stage stage) {
        if (stage == Stage.OBJECTIVES) {
            return !file.plan().objectives().isEmpty();
        }
        return (stage == Stage.SCALING && !file.talks().numbers().isEmpty())
                || file.talks().lines().values().stream()
                        .anyMatch(l -> stage.answeredBy().contains(l.newest().kind()));
    }
}
