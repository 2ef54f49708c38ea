package org.ownwords.rules;

import java.util.List;
import org.ownwords.plan.Dossier;

/** Judges a whole plan. A hit's span is empty; its slots name what it is about. */
public interface PlanRule {
    Card card();

    List<Hit> check(Dossier dossier);
}
