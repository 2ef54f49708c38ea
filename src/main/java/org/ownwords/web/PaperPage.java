package org.ownwords.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ownwords.casework.Casework;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.PlanEvent;
import org.ownwords.document.Checks;
import org.ownwords.document.FridgePage;
import org.ownwords.document.FullPlan;
import org.ownwords.document.Papers;
import org.ownwords.document.Word;
import org.ownwords.plan.Waiver;
import org.ownwords.rules.Rules;

/** What the family takes home: in the browser, in print, as a Word file. */
final class PaperPage {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final Desk desk;
    private final Casework casework;
    private final Pages pages;
    private final Rules rules;
    private final Papers papers;
    private final Word word;
    private final Clock clock;

    PaperPage(Desk desk, Pages pages, Server.Parts parts) {
        this.desk = desk;
        this.pages = pages;
        this.casework = parts.casework();
        this.rules = parts.rules();
        this.papers = parts.papers();
        this.word = parts.word();
        this.clock = parts.clock();
    }

    /** GET /files/{file}/papers/fridge */
    void fridge(Context ctx) {
        CaseFile file = desk.open(ctx).file();
        pages.show(
                ctx,
                "fridge",
                pages.frame(ctx, "For the fridge", "fridge", file),
                Map.of("paper", fridge(file), "empty", file.plan().objectives().isEmpty()));
    }

    /** GET /files/{file}/papers/full */
    void full(Context ctx) {
        CaseFile file = desk.open(ctx).file();
        Frame frame = pages.frame(ctx, "The full plan", "full", file);
        if (frame.table()) {
            pages.show(ctx, "table", frame, Map.of("file", file));
            return;
        }
        pages.show(ctx, "full", frame, Map.of("paper", full(file)));
    }

    /** GET /api/files/{file}/plan.docx, and from the pages. */
    void word(Context ctx) {
        send(ctx, "plan.docx", word.fullPlan(full(desk.open(ctx).file())));
    }

    /** GET /files/{file}/papers/fridge.docx */
    void fridgeWord(Context ctx) {
        send(ctx, "fridge.docx", word.fridge(fridge(desk.open(ctx).file())));
    }

    private FridgePage fridge(CaseFile file) {
        return papers.fridge(file.dossier(), checks(file), LocalDate.now(clock));
    }

    private FullPlan full(CaseFile file) {
        return papers.full(file.dossier(), checks(file), LocalDate.now(clock));
    }

    /** What still blocks, but for what a named person set aside when the plan was last given out. */
    private Checks checks(CaseFile file) {
        Checks checks = Checks.of(rules, file.dossier());
        if (file.plan().issued().isEmpty() || checks.open().isEmpty()) {
            return checks;
        }
        List<Waiver> aside = casework.after(file.id(), 0).stream()
                .filter(recorded -> recorded.event() instanceof PlanEvent.PlanIssued)
                .reduce((earlier, later) -> later)
                .map(recorded -> ((PlanEvent.PlanIssued) recorded.event()).waivers())
                .orElse(List.of());
        return checks.without(aside);
    }

    private static void send(Context ctx, String name, byte[] file) {
        ctx.contentType(WORD)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(file);
    }
}
