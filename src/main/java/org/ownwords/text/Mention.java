package org.ownwords.text;

import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Span;

/**
 * A place where a text speaks of a person.
 *
 * @param person who of the file it is; null when the file does not say
 * @param possessive whether it only says whose something is ("Ana's house")
 */
public record Mention(Span span, Kind kind, @Nullable Person person, boolean possessive) {
    /** How a person is spoken of. */
    public enum Kind {
        /** A name or nickname of the file. */
        NAME,
        /** She, he, they, we, I, you. */
        PRONOUN,
        /** Mom, dad, the parents, client: the role instead of the name (quick guide 265). */
        ROLE_WORD,
        /** Sister, grandma, sponsor, social worker: a helper by kin or work. */
        KIN,
        /** A capitalised name that the file does not know. */
        STRANGER
    }
}
