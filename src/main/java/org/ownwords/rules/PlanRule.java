package org.ownwords.rules;

import java.util.List;

/** Judges a whole plan. A hit's span is empty; its slots name what it is about. */
public non-sealed interface PlanRule extends Rule {
    List<Hit> check(PlanSubject plan);
}
