package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Person;
import org.ownwords.text.Ear;

/** A child who can speak was not heard yet (quick guide 68). Infants are not asked. */
final class NoChildWords implements ReadinessRule {
    @Override
    public Card card() {
        return Card.readiness("no-child-words", "R07", "QG 68");
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "missing", "not-needed");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        List<Person> children = People.tellingChildren(dossier);
        if (children.isEmpty()) {
            return Look.notNeeded(Severity.WARN);
        }
        List<Person> unheard =
                children.stream().filter(c -> !People.spoke(dossier, c)).toList();
        return unheard.isEmpty()
                ? Look.there(Severity.WARN, "there", Map.of())
                : Look.missing(Severity.WARN, "missing", Map.of("names", People.names(unheard)));
    }
}
