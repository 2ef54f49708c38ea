package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import org.ownwords.plan.Category;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Flag;

/**
 * A child lives away from home, and no step is about family time (quick guide 190). Where a court forbids contact, a named
 * person sets this aside with that reason.
 */
final class NoFamilyTime implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("no-family-time", "P15", "QG 190");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        Dossier dossier = plan.dossier();
        boolean there = dossier.objectives().stream().anyMatch(o -> o.category() == Category.FAMILY_TIME);
        return there || !dossier.has(Flag.OUT_OF_HOME) ? List.of() : List.of(Hit.ofPlan(Severity.BLOCK, "", Map.of()));
    }
}
