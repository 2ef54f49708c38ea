package org.ownwords.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Step;
import org.ownwords.text.Ear;

/** A youth has dual status, and Probation has not taken part yet (quick guide 213). */
final class ProbationNotInvolved implements ReadinessRule {
    @Override
    public Card card() {
        return Card.readiness("probation-not-involved", "R11", "QG 213");
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "missing", "not-needed");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        if (!dossier.has(Flag.DUAL_STATUS)) {
            return Look.notNeeded(Severity.BLOCK);
        }
        LocalDate date = dossier.steps().get(Step.PROBATION_TOOK_PART);
        return date == null
                ? Look.missing(Severity.BLOCK, "missing", Map.of())
                : Look.there(Severity.BLOCK, "there", Map.of("date", date.toString()));
    }
}
