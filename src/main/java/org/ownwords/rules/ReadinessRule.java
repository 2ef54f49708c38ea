package org.ownwords.rules;

import java.util.Map;
import org.ownwords.plan.Dossier;

/** Looks whether one thing that comes before a plan is there. */
public non-sealed interface ReadinessRule extends Rule {
    Look look(Dossier dossier);

    /**
     * What was seen.
     *
     * @param hit how strongly it speaks when it is missing, and what goes into the message
     */
    record Look(Status status, Hit hit) {
        static Look there(Severity severity, String key, Map<String, String> slots) {
            return new Look(Status.THERE, Hit.ofPlan(severity, key, slots));
        }

        static Look missing(Severity severity, String key, Map<String, String> slots) {
            return new Look(Status.MISSING, Hit.ofPlan(severity, key, slots));
        }

        static Look notNeeded(Severity severity) {
            return new Look(Status.NOT_NEEDED, Hit.ofPlan(severity, "not-needed", Map.of()));
        }
    }

    /** Whether it is there. */
    enum Status {
        THERE,
        MISSING,
        NOT_NEEDED
    }
}
