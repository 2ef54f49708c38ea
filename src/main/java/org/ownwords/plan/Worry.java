package org.ownwords.plan;

/**
 * Why the agency is there, and what will be different (quick guide 53, 231).
 *
 * @param version counts changes, from 1
 * @param text who is worried, what happened or might happen, what it does to the child
 * @param goal the safety goal that answers it; blank while it is not written
 */
public record Worry(WorryId id, int version, Kind kind, String text, String goal) {
    public Worry {
        text = Texts.required("text", text);
        goal = Texts.optional("goal", goal);
    }

    /** What happened, or what might. */
    public enum Kind {
        /** A harm statement: past, facts only. */
        HARM,
        /** A danger statement: what might happen if nothing changes. */
        DANGER
    }

    public boolean hasGoal() {
        return !goal.isBlank();
    }
}
