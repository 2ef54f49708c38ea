package org.ownwords.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Objective;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;
import org.ownwords.text.Ear;

/**
 * Someone with a part in a step has not agreed to its newest wording (quick guide 251). A parent's answer holds the final
 * plan back; a helper who is still to be found, or not asked yet, is named.
 */
final class NotAgreed implements ReadinessRule {
    @Override
    public Card card() {
        return Card.readiness("not-agreed", "R17", "QG 251");
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "parent", "helper", "no-steps");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        if (dossier.objectives().isEmpty()) {
            return Look.missing(Severity.ASK, "no-steps", Map.of());
        }
        List<Person> waiting = waiting(dossier);
        List<Person> parents =
                waiting.stream().filter(p -> p.role() == Role.PARENT).toList();
        if (!parents.isEmpty()) {
            return Look.missing(Severity.BLOCK, "parent", Map.of("names", People.names(parents)));
        }
        return waiting.isEmpty()
                ? Look.there(Severity.BLOCK, "there", Map.of())
                : Look.missing(Severity.ASK, "helper", Map.of("names", People.names(waiting)));
    }

    private static List<Person> waiting(Dossier dossier) {
        Set<PersonId> waiting = new LinkedHashSet<>();
        for (Objective step : dossier.objectives()) {
            Map<PersonId, Agreement> answers = dossier.agreements().getOrDefault(step.id(), Map.of());
            step.parts().stream()
                    .filter(p -> answers.get(p) != Agreement.YES && answers.get(p) != Agreement.PARTLY)
                    .forEach(waiting::add);
        }
        return waiting.stream().flatMap(p -> dossier.person(p).stream()).toList();
    }
}
