package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.text.Ear;

/**
 * A parent, or everyone of the network, has not said a word yet (quick guide 32). A family without a network is not
 * asked for its words: building one comes first (107).
 */
final class NoFamilyWords implements ReadinessRule {
    @Override
    public Card card() {
        return Card.readiness("no-family-words", "R06", "QG 32");
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "parent", "network", "nobody");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        List<Person> parents = dossier.people(Role.PARENT)
                .filter(p -> !People.apart(dossier, p))
                .toList();
        if (parents.isEmpty()) {
            return Look.missing(Severity.BLOCK, "nobody", Map.of());
        }
        List<Person> silent =
                parents.stream().filter(p -> !People.spoke(dossier, p)).toList();
        if (!silent.isEmpty()) {
            return Look.missing(Severity.BLOCK, "parent", Map.of("names", People.names(silent)));
        }
        boolean networkSpoke = dossier.lacksNetwork()
                || dossier.linesBy(Role.NETWORK).findAny().isPresent();
        return networkSpoke
                ? Look.there(Severity.BLOCK, "there", Map.of())
                : Look.missing(Severity.BLOCK, "network", Map.of());
    }
}
