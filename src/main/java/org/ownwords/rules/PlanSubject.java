package org.ownwords.rules;

import java.util.List;
import org.ownwords.plan.Dossier;

/**
 * A whole plan, its objectives read once.
 *
 * @param objectives in the plan's order
 */
public record PlanSubject(Dossier dossier, List<Subject> objectives) {
    public PlanSubject {
        objectives = List.copyOf(objectives);
    }
}
