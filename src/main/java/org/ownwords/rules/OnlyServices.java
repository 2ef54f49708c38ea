package org.ownwords.rules;

import java.util.List;
import java.util.Map;

/** Every step of the plan goes to a service; safety can be had without (quick guide 15). */
final class OnlyServices implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("only-services", "P14", "QG 15");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        boolean all =
                !plan.objectives().isEmpty() && plan.objectives().stream().allMatch(ServicesFirst::restsOnService);
        return all ? List.of(Hit.ofPlan(Severity.ASK, "", Map.of())) : List.of();
    }
}
