package org.ownwords.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.ownwords.conversation.CaseFile;
import org.ownwords.rules.PlanFinding;
import org.ownwords.rules.ReadinessLine;
import org.ownwords.rules.ReadinessRule;
import org.ownwords.rules.Rules;
import org.ownwords.rules.Severity;

/** What we agreed: its order, who said it back, what is still open. And what should be there before a plan. */
final class PlanPage {
    private final Desk desk;
    private final Pages pages;
    private final Rules rules;

    PlanPage(Desk desk, Pages pages, Rules rules) {
        this.desk = desk;
        this.pages = pages;
        this.rules = rules;
    }

    /** GET /files/{file}/plan */
    void show(Context ctx) {
        CaseFile file = desk.open(ctx).file();
        Frame frame = pages.frame(ctx, "Plan", "plan", file);
        List<PlanFinding> findings = frame.table() ? List.of() : rules.checkPlan(file.dossier());
        List<ReadinessLine> missing = frame.table() ? List.of() : holdingBack(file);
        pages.show(
                ctx,
                "plan",
                frame,
                Map.of(
                        "file", file,
                        "objectives", ObjectiveView.all(file, frame.table(), rules),
                        "findings", findings,
                        "missing", missing,
                        "waivable", waivable(findings, missing)));
    }

    /** GET /files/{file}/readiness */
    void readiness(Context ctx) {
        CaseFile file = desk.open(ctx).file();
        Frame frame = pages.frame(ctx, "Ready?", "readiness", file);
        if (frame.table()) {
            pages.show(ctx, "table", frame, Map.of("file", file));
            return;
        }
        pages.show(ctx, "readiness", frame, Map.of("file", file, "lines", rules.readiness(file.dossier())));
    }

    private List<ReadinessLine> holdingBack(CaseFile file) {
        return rules.readiness(file.dossier()).stream()
                .filter(l -> l.severity() == Severity.BLOCK && l.status() == ReadinessRule.Status.MISSING)
                .toList();
    }

    private boolean waivable(List<PlanFinding> findings, List<ReadinessLine> missing) {
        return findings.stream()
                        .filter(f -> f.severity() == Severity.BLOCK)
                        .allMatch(f -> rules.waivable(f.catalogue()))
                && missing.stream().allMatch(l -> rules.waivable(l.catalogue()));
    }
}
