package org.ownwords.rules;

import java.util.Map;
import org.ownwords.plan.Span;

/**
 * What a rule saw, without words: the message file has those.
 *
 * @param key which of the rule's messages; empty for its only one
 * @param slots what goes into the message's {braces}
 */
public record Hit(Severity severity, Span span, String key, Map<String, String> slots) {
    private static final Span WHOLE_PLAN = new Span(0, 0);

    public Hit {
        slots = Map.copyOf(slots);
    }

    public static Hit of(Severity severity, Span span) {
        return new Hit(severity, span, "", Map.of());
    }

    static Hit ofPlan(Severity severity, String key, Map<String, String> slots) {
        return new Hit(severity, WHOLE_PLAN, key, slots);
    }
}
