package org.ownwords.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.PlanDates;

/** The plan runs past six months (quick guide 254), or has no dates yet. */
final class PlanTooLong implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("plan-too-long", "P20", "QG 254");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "no-dates");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        PlanDates dates = plan.dossier().dates();
        if (dates == null) {
            return List.of(Hit.ofPlan(Severity.ASK, "no-dates", Map.of()));
        }
        LocalDate latest = PlanDates.from(dates.start()).end();
        if (!dates.end().isAfter(latest)) {
            return List.of();
        }
        Map<String, String> slots = Map.of("end", dates.end().toString(), "latest", latest.toString());
        return List.of(Hit.ofPlan(Severity.BLOCK, "", slots));
    }
}
