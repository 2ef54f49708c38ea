package org.ownwords.plan;

/** Names an accepted objective, over all its versions. Made by the client; 1 to 64 letters, digits, {@code -} or {@code _}. */
public record ObjectiveId(String value) {
    public ObjectiveId {
        Invalid.unlessId("objective", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
