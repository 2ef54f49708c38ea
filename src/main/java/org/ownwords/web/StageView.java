package org.ownwords.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Stage;
import org.ownwords.conversation.Talk;

/**
 * One stage in the bar.
 *
 * @param done somebody said something of that kind, or it was tapped away
 * @param free whether one may go there without a tap
 */
public record StageView(Stage stage, boolean here, boolean done, boolean free) {

    static List<StageView> bar(CaseFile file, Talk talk) {
        List<StageView> bar = new ArrayList<>();
        boolean free = true;
        for (Stage stage : talk.kind().stages()) {
            boolean done = file.answered(stage);
            bar.add(new StageView(stage, stage == talk.stage(), done, free));
            // Only what lies between here and there stands in the way.
            free = stage.compareTo(talk.stage()) < 0 || (free && done);
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
}
