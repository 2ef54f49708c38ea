package org.ownwords.rules;

import java.util.Map;
import org.ownwords.plan.Dossier;
import org.ownwords.text.Ear;

/** Looks whether one thing that comes before a plan is there. */
public non-sealed interface ReadinessRule extends Rule {
    /** @param ear hears lines, for what depends on how something was said */
    Look look(Dossier dossier, Ear ear);

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
