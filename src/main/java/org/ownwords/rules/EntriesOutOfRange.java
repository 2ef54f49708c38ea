package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/**
 * More steps for one parent than the state system takes, or very few (quick guide 223: "three to five"). Each step counts
 * as one entry; a county's own numbers come from its folder.
 */
final class EntriesOutOfRange implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("entries-out-of-range", "P02", "QG 223");
    }

    @Override
    public Set<String> keys() {
        return Set.of("many", "few");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        return plan.dossier()
                .people(Role.PARENT)
                .flatMap(parent -> check(plan, parent))
                .toList();
    }

    private static Stream<Hit> check(PlanSubject plan, Person parent) {
        Agency.Limits limits = plan.agency().limits();
        long steps = steps(plan.dossier(), parent);
        if (steps > limits.most()) {
            return Stream.of(Hit.ofPlan(Severity.BLOCK, "many", slots(parent, steps, limits.most())));
        }
        return steps > 0 && steps < limits.fewest()
                ? Stream.of(Hit.ofPlan(Severity.ASK, "few", slots(parent, steps, limits.fewest())))
                : Stream.of();
    }

    static long steps(Dossier dossier, Person parent) {
        return dossier.objectives().stream()
                .filter(o -> o.owner().equals(parent.id()))
                .count();
    }

    private static Map<String, String> slots(Person parent, long steps, int limit) {
        return Map.of("name", parent.name(), "count", Long.toString(steps), "limit", Integer.toString(limit));
    }
}
