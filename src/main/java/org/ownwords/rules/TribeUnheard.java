package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Role;

/** In an ICWA case nothing in the file is in the Tribe's own words (quick guide 82). */
final class TribeUnheard implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("tribe-unheard", "P26", "QG 82");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        Dossier dossier = plan.dossier();
        boolean heard =
                !dossier.has(Flag.ICWA) || dossier.linesBy(Role.TRIBE).findAny().isPresent();
        return heard ? List.of() : List.of(Hit.ofPlan(Severity.ASK, "", Map.of()));
    }
}
