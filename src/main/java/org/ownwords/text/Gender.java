package org.ownwords.text;

/** Which pronoun is safe. Never guessed from a first name. */
public enum Gender {
    SHE("she", "her", "her", "herself"),
    HE("he", "him", "his", "himself"),
    UNKNOWN("", "", "", "");

    private final String subject;
    private final String object;
    private final String possessive;
    private final String self;

    Gender(String subject, String object, String possessive, String self) {
        this.subject = subject;
        this.object = object;
        this.possessive = possessive;
        this.self = self;
    }

    /** She, he; empty when unknown, as are the others. */
    public String subject() {
        return subject;
    }

    public String object() {
        return object;
    }

    public String possessive() {
        return possessive;
    }

    public String self() {
        return self;
    }

    /** Whether both can be said of one person. */
    public boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
