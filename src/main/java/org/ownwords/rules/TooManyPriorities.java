package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/** More steps for one parent than can come first: that can freeze a family (quick guide 99 to 102). */
final class TooManyPriorities implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("too-many-priorities", "P01", "QG 101");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        return plan.dossier()
                .people(Role.PARENT)
                .filter(p -> steps(plan, p) > plan.agency().limits().priorities())
                .map(p -> Hit.ofPlan(Severity.WARN, "", slots(plan, p)))
                .toList();
    }

    private static Map<String, String> slots(PlanSubject plan, Person parent) {
        return Map.of(
                "name",
                parent.name(),
                "count",
                Long.toString(steps(plan, parent)),
                "limit",
                Integer.toString(plan.agency().limits().priorities()));
    }

    private static long steps(PlanSubject plan, Person parent) {
        return EntriesOutOfRange.steps(plan.dossier(), parent);
    }
}
