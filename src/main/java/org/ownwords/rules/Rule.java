package org.ownwords.rules;

import java.util.Set;

/** What all rules have: a card, and sentences of their own in the message file. */
public sealed interface Rule permits ObjectiveRule, PlanRule, ReadinessRule {
    Card card();

    /** The keys its hits can have; the message file needs a sentence for each. */
    default Set<String> keys() {
        return Set.of("");
    }
}
