package org.ownwords.rules;

import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Role;
import org.ownwords.plan.Step;
import org.ownwords.text.Ear;

/**
 * In an ICWA case the Tribe takes part; the law requires it (quick guide 81). While the family's heritage is still being
 * asked about nothing is missing, and the sentence says to keep asking.
 */
final class TribeNotInvolved implements ReadinessRule {
    @Override
    public Card card() {
        return Card.readiness("tribe-not-involved", "R09", "QG 81");
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "uninvited", "invited", "not-needed");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        if (!dossier.has(Flag.ICWA)) {
            return Look.notNeeded(Severity.BLOCK);
        }
        if (dossier.steps().containsKey(Step.TRIBE_TOOK_PART)
                || dossier.linesBy(Role.TRIBE).findAny().isPresent()) {
            return Look.there(Severity.BLOCK, "there", Map.of());
        }
        boolean invited = dossier.steps().containsKey(Step.TRIBE_INVITED);
        return Look.missing(Severity.BLOCK, invited ? "invited" : "uninvited", Map.of());
    }
}
