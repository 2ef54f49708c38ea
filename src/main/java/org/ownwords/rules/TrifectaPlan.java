package org.ownwords.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;

/** Parenting, mental health and substance services are all in one parent's steps (quick guide 90). */
final class TrifectaPlan implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("trifecta-plan", "P10", "QG 90");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        return plan.dossier()
                .people(Role.PARENT)
                .filter(p -> kinds(plan, p.id()).size() == Trifecta.KINDS)
                .map(p -> Hit.ofPlan(Severity.WARN, "", Map.of("name", p.name())))
                .toList();
    }

    private static Set<String> kinds(PlanSubject plan, PersonId parent) {
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < plan.objectives().size(); i++) {
            if (plan.dossier().objectives().get(i).owner().equals(parent)) {
                kinds.addAll(Trifecta.services(plan.objectives().get(i)).keySet());
            }
        }
        return kinds;
    }
}
