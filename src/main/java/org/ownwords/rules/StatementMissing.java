package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Worry;

/**
 * The full plan carries harm statement, danger statement and safety goals (quick guide 231). A worry without its goal
 * holds the plan back; one kind of statement without the other only asks, for line 53 says "and/or".
 */
final class StatementMissing implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("statement-missing", "P19", "QG 231");
    }

    @Override
    public Set<String> keys() {
        return Set.of("none", "goal", "harm", "danger");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        Dossier dossier = plan.dossier();
        if (dossier.worries().isEmpty()) {
            return List.of(Hit.ofPlan(Severity.BLOCK, "none", Map.of()));
        }
        List<Hit> hits = new ArrayList<>();
        if (!dossier.worries().stream().allMatch(Worry::hasGoal)) {
            hits.add(Hit.ofPlan(Severity.BLOCK, "goal", Map.of()));
        }
        if (lacks(dossier, Worry.Kind.HARM)) {
            hits.add(Hit.ofPlan(Severity.ASK, "harm", Map.of()));
        }
        if (lacks(dossier, Worry.Kind.DANGER)) {
            hits.add(Hit.ofPlan(Severity.ASK, "danger", Map.of()));
        }
        return hits;
    }

    private static boolean lacks(Dossier dossier, Worry.Kind kind) {
        return dossier.worries().stream().noneMatch(w -> w.kind() == kind);
    }
}
