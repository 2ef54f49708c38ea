package org.ownwords.plan;

/** Names one asking of a question in a talk. Made by the client; 1 to 64 letters, digits, {@code -} or {@code _}. */
public record AskId(String value) {
    public AskId {
        Invalid.unlessId("question", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
