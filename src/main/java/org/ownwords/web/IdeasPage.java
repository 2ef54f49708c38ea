package org.ownwords.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Draft;
import org.ownwords.rules.Rules;

/** Ideas from the family's words: what each rests on, what is missing, what the checks say, and who chose. */
final class IdeasPage {
    private final Desk desk;
    private final Pages pages;
    private final Rules rules;

    IdeasPage(Desk desk, Pages pages, Rules rules) {
        this.desk = desk;
        this.pages = pages;
        this.rules = rules;
    }

    /** GET /files/{file}/ideas */
    void show(Context ctx) {
        CaseFile file = desk.open(ctx).file();
        Frame frame = pages.frame(ctx, "Ideas", "ideas", file);
        if (frame.table()) {
            pages.show(ctx, "table", frame, Map.of("file", file));
            return;
        }
        List<IdeaView> ideas = file.plan().candidates().values().stream()
                .map(candidate -> IdeaView.of(file, candidate, rules))
                .toList();
        List<Draft> drafts = new ArrayList<>(file.plan().drafts().values());
        Collections.reverse(drafts);
        pages.show(ctx, "ideas", frame, Map.of("file", file, "ideas", ideas, "drafts", drafts));
    }
}
