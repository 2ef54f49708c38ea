package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The plan has parent education in it: is it genuinely necessary (quick guide 143)? */
final class ParentClassAsked implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("parent-class-asked", "P09", "QG 143");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        return IntStream.range(0, plan.objectives().size())
                .filter(i -> ParentClassEarly.isParentClass(plan.objectives().get(i)))
                .limit(1)
                .mapToObj(i -> Hit.ofPlan(Severity.ASK, "", Map.of("place", Integer.toString(i + 1))))
                .toList();
    }
}
