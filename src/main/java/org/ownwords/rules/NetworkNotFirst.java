package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import org.ownwords.plan.Category;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Objective;
import org.ownwords.plan.Role;

/**
 * Nobody is there to help yet, and the first objective is about something else (quick guide 107). A child's own network
 * and paid helpers do not count.
 */
final class NetworkNotFirst implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("network-not-first", "P03", "QG 107");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        Dossier dossier = plan.dossier();
        if (!dossier.lacksNetwork() || startsWithNetwork(dossier)) {
            return List.of();
        }
        return List.of(Hit.ofPlan(Severity.BLOCK, "", Map.of()));
    }

    private static boolean startsWithNetwork(Dossier dossier) {
        if (dossier.objectives().isEmpty()) {
            return false;
        }
        Objective first = dossier.objectives().get(0);
        boolean childs = dossier.person(first.owner())
                .filter(p -> p.role() == Role.CHILD)
                .isPresent();
        return first.category() == Category.SAFETY_NETWORK && !childs;
    }
}
