package org.ownwords.rules;

import org.jspecify.annotations.Nullable;

/** What a plan rule says of a whole plan. */
public record PlanFinding(
        String rule,
        String catalogue,
        Severity severity,
        String message,
        @Nullable String suggestion) {}
