package org.ownwords.plan;

/** Names one answer to a scaling question. Made by the client; 1 to 64 letters, digits, {@code -} or {@code _}. */
public record NumberId(String value) {
    public NumberId {
        Invalid.unlessId("number", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
