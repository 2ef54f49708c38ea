package org.ownwords.rules;

import java.util.List;

/**
 * The objective answers no harm or danger statement (quick guide 87). Only the link that people made counts: the words of
 * a good step seldom resemble the worry's.
 */
final class NotTiedToWorry implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("not-tied-to-worry", "O21", "QG 87");
    }

    @Override
    public List<Hit> check(Subject subject) {
        return subject.context().link() == Context.Link.NOT_LINKED
                ? List.of(Hit.of(Severity.BLOCK, subject.whole()))
                : List.of();
    }

    /** Its examples differ by the link alone: the test runs the flagged ones without, the fine ones with it. */
    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will read to Leo every night.",
                        "Every Sunday Tasha will cook with Ana.",
                        "Tasha will call Ana when she wants to drink.",
                        "Tasha will wash the school shirts every Friday."),
                List.of(
                        "Tasha will read to Leo every night.",
                        "Every Sunday Tasha will cook with Ana.",
                        "Tasha will call Ana when she wants to drink.",
                        "Tasha will wash the school shirts every Friday."));
    }
}
