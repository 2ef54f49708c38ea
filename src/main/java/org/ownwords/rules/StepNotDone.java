package org.ownwords.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Step;
import org.ownwords.text.Ear;

/** One step that comes before the plan has no date yet (quick guide 50 to 60). */
record StepNotDone(String id, String catalogue, String source, Severity severity, Step step) implements ReadinessRule {
    @Override
    public Card card() {
        return Card.readiness(id, catalogue, source);
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "missing");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        LocalDate date = dossier.steps().get(step);
        return date == null
                ? Look.missing(severity, "missing", Map.of())
                : Look.there(severity, "there", Map.of("date", date.toString()));
    }
}
