package org.ownwords.rules;

import java.util.List;
import org.ownwords.plan.Dossier;

/**
 * A whole plan, its objectives read once.
 *
 * @param objectives in the plan's order
 * @param agency the agency's own data
 */
public record PlanSubject(Dossier dossier, List<Subject> objectives, AgencyIndex agency) {
    public PlanSubject {
        objectives = List.copyOf(objectives);
    }
}
