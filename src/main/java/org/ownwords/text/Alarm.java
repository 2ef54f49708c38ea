package org.ownwords.text;

import org.ownwords.plan.Span;

/**
 * Words that may mean danger. A sign to look at once, never a finding about anyone: the worker decides what it is.
 *
 * @param span of the line's text that raised it
 */
public record Alarm(Kind kind, Span span) {
    /** What the words may be about. */
    public enum Kind {
        SUICIDE,
        SELF_HARM,
        CHILD_HARM,
        VIOLENCE
    }

    /** Says nothing of the words, so that no log can. */
    @Override
    public String toString() {
        return kind + " " + span;
    }
}
