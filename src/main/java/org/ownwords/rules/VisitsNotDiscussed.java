package org.ownwords.rules;

import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Category;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Objective;
import org.ownwords.plan.Role;
import org.ownwords.text.Ear;

/** A child lives away from home, and no visit step has someone of the network in it (quick guide 196). */
final class VisitsNotDiscussed implements ReadinessRule {
    @Override
    public Card card() {
        return Card.readiness("visits-not-discussed", "R24", "QG 196");
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "missing", "not-needed");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        if (!dossier.has(Flag.OUT_OF_HOME)) {
            return Look.notNeeded(Severity.ASK);
        }
        boolean helped = dossier.objectives().stream()
                .anyMatch(o -> o.category() == Category.FAMILY_TIME && withNetwork(dossier, o));
        return helped ? Look.there(Severity.ASK, "there", Map.of()) : Look.missing(Severity.ASK, "missing", Map.of());
    }

    private static boolean withNetwork(Dossier dossier, Objective step) {
        return step.parts().stream().anyMatch(p -> People.is(dossier, p, Role.NETWORK));
    }
}
