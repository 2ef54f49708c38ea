package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import org.ownwords.plan.Span;

/**
 * Half of the plan or more is what the state system offers to everyone (quick guide 90). Compared with the agency's own
 * stock sentences and with no family's file; silent without them.
 */
final class StockPlan implements PlanRule {
    /** One step is the objective's own finding. */
    private static final int SEVERAL = 2;

    @Override
    public Card card() {
        return Card.plan("stock-plan", "P24", "QG 90");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        Stock stock = plan.agency().stock();
        int all = plan.objectives().size();
        long same = plan.objectives().stream().filter(o -> isStock(o, stock)).count();
        if (same < SEVERAL || same * 2 < all) {
            return List.of();
        }
        Map<String, String> slots = Map.of("count", Long.toString(same), "all", Integer.toString(all));
        return List.of(Hit.ofPlan(Severity.WARN, "", slots));
    }

    /** When its stock sentences are the larger part of it. */
    private static boolean isStock(Subject objective, Stock stock) {
        int length = stock.in(objective.analysis()).stream()
                .mapToInt(StockPlan::length)
                .sum();
        return length * 2 > objective.text().strip().length();
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }
}
