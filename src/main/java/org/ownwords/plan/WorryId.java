package org.ownwords.plan;

/** Names a harm or danger statement with its safety goal. Made by the client; 1 to 64 letters, digits, {@code -} or {@code _}. */
public record WorryId(String value) {
    public WorryId {
        Invalid.unlessId("worry", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
