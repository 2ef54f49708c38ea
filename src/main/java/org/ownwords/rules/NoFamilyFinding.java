package org.ownwords.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Role;
import org.ownwords.plan.Step;
import org.ownwords.text.Ear;

/** Nobody looked for more family and friends, and few are there (supervisors' guide 29). */
final class NoFamilyFinding implements ReadinessRule {
    /** So many helpers, and family finding can wait. The guide gives no number; three is ours. */
    private static final int ENOUGH = 3;

    @Override
    public Card card() {
        return Card.readiness("no-family-finding", "R19", "SG 29");
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "many", "missing");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        LocalDate done = dossier.steps().get(Step.FAMILY_FINDING);
        if (done != null) {
            return Look.there(Severity.ASK, "there", Map.of("date", done.toString()));
        }
        long helpers = dossier.people(Role.NETWORK).count();
        return helpers >= ENOUGH
                ? Look.there(Severity.ASK, "many", Map.of("count", Long.toString(helpers)))
                : Look.missing(Severity.ASK, "missing", Map.of());
    }
}
