package org.ownwords.rules;

import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Worry;
import org.ownwords.text.Ear;

/** No harm or danger statement yet, or none with its safety goal (quick guide 53: "and/or"). */
final class NoStatements implements ReadinessRule {
    @Override
    public Card card() {
        return Card.readiness("no-statements", "R02", "QG 53");
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "worry", "goal");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        if (dossier.worries().isEmpty()) {
            return Look.missing(Severity.BLOCK, "worry", Map.of());
        }
        return dossier.worries().stream().anyMatch(Worry::hasGoal)
                ? Look.there(Severity.BLOCK, "there", Map.of())
                : Look.missing(Severity.BLOCK, "goal", Map.of());
    }
}
