package org.ownwords.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.plan.PlanDates;

/** The plan, or a step in it, runs past its six months (quick guide 254), or the plan has no dates yet. */
final class PlanTooLong implements PlanRule {
    /** How much of an objective is shown, in UTF-16 code units. */
    private static final int LONGEST = 60;

    @Override
    public Card card() {
        return Card.plan("plan-too-long", "P20", "QG 254");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "no-dates", "objective");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        PlanDates dates = plan.dossier().dates();
        if (dates == null) {
            return List.of(Hit.ofPlan(Severity.ASK, "no-dates", Map.of()));
        }
        LocalDate latest = PlanDates.from(dates.start()).end();
        List<Hit> hits = new ArrayList<>();
        if (dates.end().isAfter(latest)) {
            Map<String, String> slots = Map.of("end", dates.end().toString(), "latest", latest.toString());
            hits.add(Hit.ofPlan(Severity.BLOCK, "", slots));
        }
        for (Subject objective : plan.objectives()) {
            first(objective, dates.end()).ifPresent(hits::add);
        }
        return hits;
    }

    /** The first time in that objective that lies behind the plan's own end. */
    private static Optional<Hit> first(Subject objective, LocalDate end) {
        return Reach.ends(objective).stream()
                .filter(t ->
                        t.length() != null && t.date() == null ? Reach.overSixMonths(t.length()) : Reach.after(t, end))
                .findFirst()
                .map(t -> Hit.ofPlan(
                        Severity.BLOCK,
                        "objective",
                        Map.of(
                                "time", t.span().of(objective.text()),
                                "step", shortened(objective.text()),
                                "end", end.toString())));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1)) + "…";
    }
}
