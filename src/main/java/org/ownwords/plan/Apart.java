package org.ownwords.plan;

/**
 * A person, place or time to be kept out of a domestic violence plan. Never printed, never sent, never shown in table
 * view (quick guide 202 to 208).
 */
public record Apart(ApartId id, Kind kind, String text) {
    public Apart {
        text = Texts.name("text", text);
    }

    /** What is kept apart. */
    public enum Kind {
        PERSON,
        PLACE,
        TIME
    }

    /** Says nothing of its content, so that no log can. */
    @Override
    public String toString() {
        return "Apart[" + id + "]";
    }
}
