package org.ownwords.rules;

import java.util.List;

/**
 * The sentence that the state system offers, with only the name filled in (quick guide 224). Compared with the agency's own
 * stock sentences and with no family's file; silent without them.
 */
final class StockWording implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("stock-wording", "O31", "QG 224");
    }

    @Override
    public List<Hit> check(Subject subject) {
        return subject.agency().stock().in(subject.analysis()).stream()
                .map(span -> Hit.of(Severity.WARN, span))
                .toList();
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will read to Leo for 20 minutes before bed every night.",
                        "TASHA WILL READ TO LEO FOR 30 MINUTES BEFORE BED EVERY NIGHT.",
                        "Tasha will read to the child for 20 minutes, before bed, every night. Ana will sit with them.",
                        "Each night Ana calls. Tasha will read to her kids for ten minutes before bed every night.",
                        "Tasha will walk with a friend or relative three times a week.",
                        "She will walk with a friend or relative 2 times a week. Tasha will tell Ana.",
                        "Tasha will make a list of ten people that she can call when upset.",
                        "Tasha will make a list of 3 people she can call when she is upset.",
                        "I will read to Leo 20 minutes before bed every night."),
                List.of(
                        "Tasha will read the truck book to Leo on the porch before bed every night.",
                        "Tasha will read to Leo every night.",
                        "Tasha will walk with Ana to the creek and back three times a week.",
                        "Tasha will call Ana when she is upset.",
                        "When Tasha gets upset, she will call Ana or Grace before she opens the door.",
                        "Every night before bed Tasha will ask Leo for the best part of his day.",
                        "Tasha will write five names on the fridge, Ana first, and call one every night.",
                        "Tasha and Leo will plant beans with May on Saturdays."));
    }
}
