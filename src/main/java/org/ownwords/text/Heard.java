package org.ownwords.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Person;
import org.ownwords.plan.Span;

/**
 * What was heard in one line: the acts that someone offered, each with its details, and the moods that change what to
 * ask next. The guide and the drafter read the same.
 *
 * @param acts in reading order; only acts really offered (done, being done or promised by the one who speaks of it)
 * @param signs what the line sounds like
 */
public record Heard(List<Act> acts, Set<Sign> signs) {
    public static final Heard NOTHING = new Heard(List.of(), Set.of());

    public Heard {
        acts = List.copyOf(acts);
        signs = Set.copyOf(signs);
    }

    /**
     * One act, or several that were said in one breath ("I put my shoes on and walk Mia to the park").
     *
     * @param doer who does it; null when the line does not tell
     * @param duty the first of its verbs
     * @param details where each detail stands in the line; what is absent was not said
     * @param phrase the act in the family's words, to put into a question ("I call my sister")
     * @param clauses what it is made of, in reading order: what sets it off, its verbs, how long
     */
    public record Act(@Nullable Person doer, Duty duty, Map<Detail, Span> details, Span phrase, List<Clause> clauses) {
        public Act {
            details = Map.copyOf(details);
            clauses = List.copyOf(clauses);
        }

        public Act(@Nullable Person doer, Duty duty, Map<Detail, Span> details, Span phrase) {
            this(doer, duty, details, phrase, List.of());
        }
    }

    /** What a line sounds like. */
    public enum Sign {
        /** "Nothing", "I don't know", despair: a coping question comes next. */
        NOTHING_OR_DESPAIR,
        /** Jumping through hoops, "just tell me what to do" (quick guide 46). */
        HOOPS,
        /** A number from 1 to 10. */
        NUMBER
    }
}
