package org.ownwords.web;

import io.javalin.http.Context;
import java.util.Map;
import org.ownwords.conversation.CaseFile;
import org.ownwords.plan.Dossier;

/** What the family takes home: in the browser, in print, as a Word file. */
final class PaperPage {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final Desk desk;
    private final Pages pages;
    private final Papers papers;

    PaperPage(Desk desk, Pages pages, Papers papers) {
        this.desk = desk;
        this.pages = pages;
        this.papers = papers;
    }

    /** GET /files/{file}/papers/fridge */
    void fridge(Context ctx) {
        show(ctx, "fridge", "For the fridge");
    }

    /** GET /files/{file}/papers/full */
    void full(Context ctx) {
        show(ctx, "full", "The full plan");
    }

    private void show(Context ctx, String template, String title) {
        CaseFile file = desk.open(ctx).file();
        pages.show(
                ctx,
                template,
                pages.frame(ctx, title, template, file),
                Map.of("file", file, "objectives", ObjectiveView.all(file)));
    }

    /** GET /api/files/{file}/plan.docx, GET /files/{file}/plan.docx */
    void word(Context ctx) {
        Dossier dossier = desk.open(ctx).file().dossier();
        ctx.contentType(WORD)
                .header("Content-Disposition", "attachment; filename=\"plan.docx\"")
                .result(papers.word(dossier));
    }
}
