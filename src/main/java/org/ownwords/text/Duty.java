package org.ownwords.text;

import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;

/**
 * Who does what: a subject, how it is promised, a verb and what goes with it.
 *
 * @param span from the subject (or the verb, where none is written) to the end of the act
 * @param subject null when nobody is named, as in a note ("calls sis when urge")
 * @param verb the verb in its base form, with its particle ("check in")
 * @param verbSpan where the verb stands
 * @param object what follows the verb, possibly empty
 * @param negated will not, never, no longer, stops …
 */
public record Duty(
        Span span,
        @Nullable Mention subject,
        Modality modality,
        String verb,
        Span verbSpan,
        Span object,
        boolean negated,
        int sentence) {
    /** How the act is said. */
    public enum Modality {
        /** Will, shall, is going to, agrees to, must. */
        WILL,
        /** Can, may. */
        CAN,
        /** Would, could, might, should: no promise. */
        WOULD,
        /** Calls, walks. */
        PRESENT,
        /** Called, used to call, has called. */
        PAST,
        /** Wants to, hopes to. */
        WISH,
        /** No finite verb: "calls sis", "to call", "walking". */
        FRAGMENT
    }
}
