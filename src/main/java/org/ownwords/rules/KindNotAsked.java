package org.ownwords.rules;

import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.text.Ear;

/** No line answers one of the solution-focused kinds of question yet (quick guide 161 to 183). */
record KindNotAsked(String id, String catalogue, String source, QuestionKind kind) implements ReadinessRule {
    @Override
    public Card card() {
        return Card.readiness(id, catalogue, source);
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "missing");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        long answers = dossier.lines().stream()
                .filter(l -> l.kind() == kind)
                .filter(l -> l.speaker() == null || !People.is(dossier, l.speaker(), Role.WORKER))
                .count();
        return answers == 0
                ? Look.missing(Severity.ASK, "missing", People.aChild(dossier))
                : Look.there(Severity.ASK, "there", Map.of("count", Long.toString(answers)));
    }
}
