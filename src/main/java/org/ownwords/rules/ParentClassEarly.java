package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ownwords.plan.Objective;

/**
 * A step with parent education stands before steps without (quick guide 141: it "should typically follow"). Where nothing
 * else answers the worry, parenting is the safety issue itself, and it may stand where it is.
 */
final class ParentClassEarly implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("parent-class-early", "P08", "QG 141");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        int last = plan.objectives().size() - 1;
        return IntStream.range(0, last)
                .filter(i -> isParentClass(plan.objectives().get(i)))
                .filter(i -> !isParentClass(plan.objectives().get(last)) && answeredElsewhere(plan, i))
                .limit(1)
                .mapToObj(i -> Hit.ofPlan(Severity.WARN, "", Map.of("place", Integer.toString(i + 1))))
                .toList();
    }

    static boolean isParentClass(Subject step) {
        return Trifecta.services(step).containsKey("parenting");
    }

    private static boolean answeredElsewhere(PlanSubject plan, int index) {
        List<Objective> steps = plan.dossier().objectives();
        return IntStream.range(0, steps.size())
                .anyMatch(i -> steps.get(i).worry().equals(steps.get(index).worry())
                        && !isParentClass(plan.objectives().get(i)));
    }
}
