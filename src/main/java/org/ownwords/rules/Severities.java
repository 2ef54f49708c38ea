package org.ownwords.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.ownwords.plan.Dossier;
import org.ownwords.text.Ear;

/** With which severities a rule can speak. Told by what it does to its own examples, so that nobody has to keep it up. */
final class Severities {
    private final BiFunction<String, Context, Subject> reading;
    private final List<PlanSubject> plans;
    private final Ear ear;

    /** @param reading how a text is read in a context */
    Severities(BiFunction<String, Context, Subject> reading, List<PlanSubject> plans, Ear ear) {
        this.ear = ear;
        this.reading = reading;
        this.plans = plans;
    }

    /** Empty where the examples cannot tell. */
    Set<Severity> of(Rule rule) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        if (rule instanceof ObjectiveRule objective) {
            for (String text : objective.examples().flagged()) {
                for (Context context : ExampleFamily.CONTEXTS) {
                    objective.check(reading.apply(text, context)).forEach(hit -> severities.add(hit.severity()));
                }
            }
        } else if (rule instanceof PlanRule plan) {
            plans.forEach(subject -> plan.check(subject).forEach(hit -> severities.add(hit.severity())));
        } else if (rule instanceof ReadinessRule readiness) {
            for (Dossier file : ExampleFamily.FILES) {
                ReadinessRule.Look look = readiness.look(file, ear);
                if (look.status() == ReadinessRule.Status.MISSING) {
                    severities.add(look.hit().severity());
                }
            }
        }
        return Set.copyOf(severities);
    }
}
