package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/**
 * Domestic violence, and the plan still joins the parents: a person to be kept apart is one of its people, two parents
 * have objectives in it, or an objective brings them together (quick guide 202 to 208). Says which of the plan's own people
 * and objectives, never what stands on the apart list.
 */
final class ParentsNotApart implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("parents-not-apart", "P21", "QG 202").neverWaived();
    }

    @Override
    public Set<String> keys() {
        return Set.of("person", "owners", "objective", "no-list");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        Dossier dossier = plan.dossier();
        if (!dossier.has(Flag.DV)) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        dossier.people().stream()
                .filter(p -> p.role() != Role.PARENT && People.apart(dossier, p))
                .forEach(p -> hits.add(block("person", Map.of("name", p.name()))));
        List<Person> owners = dossier.people(Role.PARENT)
                .filter(p ->
                        dossier.objectives().stream().anyMatch(o -> o.owner().equals(p.id())))
                .toList();
        if (owners.size() > 1) {
            hits.add(block("owners", Map.of("names", People.names(owners))));
        }
        for (int i = 0; i < plan.objectives().size(); i++) {
            if (ApartBreached.breached(plan.objectives().get(i))) {
                hits.add(block("objective", Map.of("place", Integer.toString(i + 1))));
            }
        }
        if (dossier.apart().isEmpty()) {
            hits.add(Hit.ofPlan(Severity.ASK, "no-list", Map.of()));
        }
        return hits;
    }

    private static Hit block(String key, Map<String, String> slots) {
        return Hit.ofPlan(Severity.BLOCK, key, slots);
    }
}
