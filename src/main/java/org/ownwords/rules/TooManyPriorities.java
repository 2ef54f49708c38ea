package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/** More than three steps for one parent: that can freeze a family (quick guide 99 to 102). */
final class TooManyPriorities implements PlanRule {
    /** "Pick the top three" (quick guide 101). */
    static final int PRIORITIES = 3;

    @Override
    public Card card() {
        return Card.plan("too-many-priorities", "P01", "QG 101");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        return plan.dossier()
                .people(Role.PARENT)
                .filter(p -> steps(plan.dossier(), p) > PRIORITIES)
                .map(p -> Hit.ofPlan(Severity.WARN, "", slots(plan.dossier(), p)))
                .toList();
    }

    private static Map<String, String> slots(Dossier dossier, Person parent) {
        return Map.of("name", parent.name(), "count", Long.toString(steps(dossier, parent)));
    }

    private static long steps(Dossier dossier, Person parent) {
        return dossier.objectives().stream()
                .filter(o -> o.owner().equals(parent.id()))
                .count();
    }
}
