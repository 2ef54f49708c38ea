package org.ownwords.text;

import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Span;

/**
 * A stretch of spoken language with one verb: who, how it is said, what, and what goes with it.
 *
 * @param link how it hangs on what came before
 * @param opening the word or words that link it ("when", "and"); empty when there are none
 * @param subject where who does it is written; empty when it is not
 * @param person who of the file does it; null when not known
 * @param verb base form
 * @param group from the first helping word to the verb ("'ll just call")
 * @param rest what follows the verb, without a comma or filler at its end
 * @param hedged maybe, probably, I could
 */
public record Clause(
        Link link,
        Span opening,
        Span subject,
        Who who,
        @Nullable Person person,
        Duty.Modality modality,
        boolean negated,
        boolean hedged,
        String verb,
        Span group,
        Span verbSpan,
        Span rest,
        int sentence) {

    /** How a clause hangs on the one before. */
    public enum Link {
        /** Nothing, or a new sentence. */
        NONE,
        /** And, then, but. */
        AND,
        /** When, if, after: sets the act off. */
        TRIGGER,
        /** Until: says how long. */
        LIMIT,
        /** Because, so that, even if: why. */
        REASON,
        /** Who, which, what. */
        RELATIVE
    }

    /** Who does it, as it is said. */
    public enum Who {
        /** I. */
        SPEAKER,
        /** We. */
        GROUP,
        /** You. */
        YOU,
        /** He, she. */
        THIRD,
        /** A name or "my sister". */
        NAMED,
        /** It, they, someone, a thing. */
        OTHER,
        /** Not said: a note, or the verb after "and". */
        UNSAID
    }

    /** From who does it to the end of what goes with it. */
    public Span act() {
        int start = subject.start() == subject.end() ? group.start() : subject.start();
        return new Span(start, Math.max(rest.end(), group.end()));
    }

    /** The same with its linking word. */
    public Span whole() {
        return opening.start() == opening.end() ? act() : new Span(opening.start(), act().end());
    }

    /** The same, by someone who is known now. */
    Clause by(Person someone) {
        return new Clause(
                link, opening, subject, who, someone, modality, negated, hedged, verb, group, verbSpan, rest, sentence);
    }
}
