package org.ownwords.rules;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.text.Ear;

/** Nothing is written yet of what people do right (quick guide 38). */
final class NothingGoesWell implements ReadinessRule {
    private static final Set<QuestionKind> STRENGTHS =
            EnumSet.of(QuestionKind.EXCEPTION, QuestionKind.RELATIONSHIP, QuestionKind.COPING);

    @Override
    public Card card() {
        return Card.readiness("nothing-goes-well", "R23", "QG 38");
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "missing");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        boolean some = dossier.lines().stream()
                .filter(l -> STRENGTHS.contains(l.kind()))
                .anyMatch(l -> l.speaker() == null || !People.is(dossier, l.speaker(), Role.WORKER));
        return some ? Look.there(Severity.ASK, "there", Map.of()) : Look.missing(Severity.ASK, "missing", Map.of());
    }
}
