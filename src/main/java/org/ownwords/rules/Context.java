package org.ownwords.rules;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Apart;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.text.Roster;

/**
 * What is known around an objective. What is absent is unknown, and rules that need it stay silent.
 *
 * @param owner whose objective it is; null when not known
 * @param apart who, what places and what times to keep out of it (domestic violence)
 * @param utterances the words of the family, null when none were captured
 * @param link whether it answers a worry
 */
public record Context(
        Roster roster,
        @Nullable PersonId owner,
        Set<Flag> flags,
        List<Apart> apart,
        @Nullable List<Utterance> utterances,
        Link link) {
    public static final Context NOTHING = new Context(Roster.NOBODY, null, Set.of(), List.of(), null, Link.UNKNOWN);

    public Context {
        flags = Set.copyOf(flags);
        apart = List.copyOf(apart);
        utterances = utterances == null ? null : List.copyOf(utterances);
    }

    /**
     * What one person said.
     *
     * @param exact whether it was kept word for word, so that it may stand in quotation marks
     */
    public record Utterance(@Nullable Person speaker, String words, boolean exact) {
        /** Word for word. */
        public Utterance(@Nullable Person speaker, String words) {
            this(speaker, words, true);
        }
    }

    /** Whether an objective answers a worry. */
    public enum Link {
        UNKNOWN,
        LINKED,
        NOT_LINKED
    }
}
