package org.ownwords.plan;

/**
 * A person, place or time to be kept out of a domestic violence plan. Never printed, never sent, never shown in table
 * view (quick guide 202 to 208).
 */
public record Apart(ApartId id, Kind kind, String text) {
    public Apart {
        text = Texts.name("text", text);
    }

    /**
     * Whether this keeps that person apart: "Steve Miller" is "Steve" too, and the other way round, but not "Steve Young".
     */
    public boolean isAbout(Person person) {
        return kind == Kind.PERSON && person.names().anyMatch(name -> begins(name, text) || begins(text, name));
    }

    private static boolean begins(String whole, String start) {
        String beginning = start.strip() + " ";
        return (whole.strip() + " ").regionMatches(true, 0, beginning, 0, beginning.length());
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
