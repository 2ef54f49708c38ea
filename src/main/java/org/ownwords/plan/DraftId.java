package org.ownwords.plan;

/** Names one request for ideas. Made by the client; 1 to 64 letters, digits, {@code -} or {@code _}. */
public record DraftId(String value) {
    public DraftId {
        Invalid.unlessId("draft", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
