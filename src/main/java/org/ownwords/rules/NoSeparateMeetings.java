package org.ownwords.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Step;
import org.ownwords.text.Ear;

/** Domestic violence, and no meeting of this parent's own yet (quick guide 204). Never set aside: it is about safety. */
final class NoSeparateMeetings implements ReadinessRule {
    @Override
    public Card card() {
        return Card.readiness("no-separate-meetings", "R10", "QG 204").neverWaived();
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "missing", "not-needed");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        if (!dossier.has(Flag.DV)) {
            return Look.notNeeded(Severity.BLOCK);
        }
        LocalDate date = dossier.steps().get(Step.SEPARATE_MEETINGS);
        return date == null
                ? Look.missing(Severity.BLOCK, "missing", Map.of())
                : Look.there(Severity.BLOCK, "there", Map.of("date", date.toString()));
    }
}
