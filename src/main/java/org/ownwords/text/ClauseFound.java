package org.ownwords.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;

/**
 * A clause seen while reading a sentence.
 *
 * @param boundary where what stood before it ends: its conjunction, else its subject, else its verb
 * @param start its first atom
 * @param denied whether a "not" negates it that goes for joined verbs too
 * @param subjectSpan where its subject is written, null when nowhere
 */
record ClauseFound(
        int boundary,
        int start,
        List<Mention> subjects,
        @Nullable Span subjectSpan,
        VerbGroup group,
        Duty.Modality modality,
        boolean negated,
        boolean denied,
        Duty.Clause kind) {
    /** A clause said as its verb group says it. */
    static ClauseFound of(
            int boundary,
            int start,
            List<Mention> subjects,
            @Nullable Span subjectSpan,
            VerbGroup group,
            Duty.Clause kind) {
        return new ClauseFound(
                boundary, start, subjects, subjectSpan, group, group.modality(), group.negated(), group.denied(), kind);
    }
}
