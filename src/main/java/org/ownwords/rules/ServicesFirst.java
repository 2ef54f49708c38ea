package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A step that rests on a service stands before one that does not, or most steps rest on services (quick guide 20: the
 * last piece of the puzzle). Help for addiction or mental health may well come first (110).
 */
final class ServicesFirst implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("services-first", "P13", "QG 20");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "most");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        List<Subject> steps = plan.objectives();
        List<Integer> services = IntStream.range(0, steps.size())
                .filter(i -> restsOnService(steps.get(i)))
                .boxed()
                .toList();
        if (services.size() * 2 > steps.size() && services.size() < steps.size()) {
            Map<String, String> counts =
                    Map.of("count", Integer.toString(services.size()), "all", Integer.toString(steps.size()));
            return List.of(Hit.ofPlan(Severity.WARN, "most", counts));
        }
        return services.stream()
                .filter(i -> !treats(plan, i) && i < steps.size() - services.size())
                .limit(1)
                .map(i -> Hit.ofPlan(Severity.WARN, "", Map.of("place", Integer.toString(i + 1))))
                .toList();
    }

    /** The owner goes to a service, whatever else there is. */
    static boolean restsOnService(Subject step) {
        return step.ofOwner().stream().anyMatch(d -> step.kind(d) == ActKind.ATTENDED);
    }

    private static boolean treats(PlanSubject plan, int index) {
        return switch (plan.dossier().objectives().get(index).category()) {
            case SUBSTANCE_USE, MENTAL_HEALTH -> true;
            default -> false;
        };
    }
}
