package org.ownwords.plan;

/** Names a person of a file. Made by the client; 1 to 64 letters, digits, {@code -} or {@code _}. */
public record PersonId(String value) {
    public PersonId {
        Invalid.unlessId("person", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
