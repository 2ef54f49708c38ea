package org.ownwords.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;

/**
 * What a rule saw, without words: the message file has those.
 *
 * @param key which of the rule's messages; empty for its only one
 * @param slots what goes into the message's {braces}
 * @param rewrite what mends it with one click; null where a person has to think
 */
public record Hit(
        Severity severity,
        Span span,
        String key,
        Map<String, String> slots,
        @Nullable Rewrite rewrite) {
    private static final Span WHOLE_PLAN = new Span(0, 0);

    public Hit {
        slots = Map.copyOf(slots);
    }

    public Hit(Severity severity, Span span, String key, Map<String, String> slots) {
        this(severity, span, key, slots, null);
    }

    public static Hit of(Severity severity, Span span) {
        return new Hit(severity, span, "", Map.of());
    }

    static Hit ofPlan(Severity severity, String key, Map<String, String> slots) {
        return new Hit(severity, WHOLE_PLAN, key, slots);
    }

    /** The same, mended by putting that text in the place of what was found. */
    Hit mendedBy(String text) {
        return new Hit(severity, span, key, slots, Rewrite.of(span, text));
    }
}
