package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Person;
import org.ownwords.plan.QuestionKind;
import org.ownwords.text.Ear;

/** Someone who owns a step has not said in own words what they will do (supervisors' guide 90). */
final class NotSaidBack implements ReadinessRule {
    @Override
    public Card card() {
        return Card.readiness("not-said-back", "R20", "SG 90");
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "missing", "not-needed");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        if (dossier.objectives().isEmpty()) {
            return Look.notNeeded(Severity.ASK);
        }
        List<Person> silent = dossier.people().stream()
                .filter(p ->
                        dossier.objectives().stream().anyMatch(o -> o.owner().equals(p.id())))
                .filter(p -> dossier.lines().stream()
                        .noneMatch(l -> l.kind() == QuestionKind.SAY_IT_BACK && p.id().equals(l.speaker())))
                .toList();
        return silent.isEmpty()
                ? Look.there(Severity.ASK, "there", Map.of())
                : Look.missing(Severity.ASK, "missing", Map.of("names", People.names(silent)));
    }
}
