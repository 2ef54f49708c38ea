package org.ownwords.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ownwords.plan.Category;
import org.ownwords.plan.Objective;

/**
 * A step about parenting, housing or the like stands before one about substance use or mental health that answers the
 * same worry (quick guide 110: "generally", and for that worry only: where housing is the danger, housing comes first).
 */
final class SobrietyLate implements PlanRule {
    private static final Set<Category> FIRST = EnumSet.of(Category.SUBSTANCE_USE, Category.MENTAL_HEALTH);
    private static final Set<Category> LATER = EnumSet.of(Category.PARENTING, Category.HOUSING, Category.OTHER);

    @Override
    public Card card() {
        return Card.plan("sobriety-late", "P06", "QG 110");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        List<Objective> steps = plan.dossier().objectives();
        return IntStream.range(0, steps.size())
                .filter(i -> FIRST.contains(steps.get(i).category()))
                .filter(i -> steps.subList(0, i).stream().anyMatch(before -> overtakes(before, steps.get(i))))
                .mapToObj(i -> Hit.ofPlan(Severity.WARN, "", Map.of("place", Integer.toString(i + 1))))
                .limit(1)
                .toList();
    }

    private static boolean overtakes(Objective before, Objective step) {
        return LATER.contains(before.category())
                && before.worry().equals(step.worry())
                && before.owner().equals(step.owner());
    }
}
