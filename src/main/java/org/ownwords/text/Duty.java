package org.ownwords.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;

/**
 * Who does what: a subject, how it is promised, a verb and what goes with it.
 *
 * @param span from the subject (or the verb, where none is written) to the end of the act
 * @param subjects who does it, more than one in "Ana and Rosa will"; empty when no person is named, as in a note
 *     ("calls sis when urge") or where a thing is the subject
 * @param subjectSpan where the subject is written, be it a person or a thing ("the first meeting"); null when none is,
 *     or when it stands before an earlier verb ("will call Ana and walk": for "walk" it is that of "call")
 * @param verb the verb in its base form, with its particle ("check in")
 * @param verbSpan where the verb stands
 * @param object what follows the verb, possibly empty
 * @param negated will not, never, no longer, stops …
 * @param clause where in the sentence it stands
 */
public record Duty(
        Span span,
        List<Mention> subjects,
        @Nullable Span subjectSpan,
        Modality modality,
        String verb,
        Span verbSpan,
        Span object,
        boolean negated,
        Clause clause,
        int sentence) {
    public Duty {
        subjects = List.copyOf(subjects);
    }

    /** Who does it, the first of several; null when no person is named. */
    public @Nullable Mention subject() {
        return subjects.isEmpty() ? null : subjects.get(0);
    }

    /** Whether a thing, not a person, is the subject: "the first meeting will happen". */
    public boolean impersonal() {
        return subjects.isEmpty() && subjectSpan != null;
    }

    /** Whether it says what is done, not when or about what. */
    public boolean main() {
        return clause == Clause.MAIN;
    }

    public boolean inTrigger() {
        return clause == Clause.TRIGGER;
    }

    /** Where an act stands in its sentence. */
    public enum Clause {
        /** What the sentence says is done. */
        MAIN,
        /** Within what sets another act off: "when she feels sad". */
        TRIGGER,
        /** Within a clause about something: "a plan that will …", "ask if she understands", "so that he can". */
        EMBEDDED
    }

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
        /** Wants to, hopes to, tries to. */
        WISH,
        /** No finite verb: "calls sis", "to call", "walking". */
        FRAGMENT
    }
}
