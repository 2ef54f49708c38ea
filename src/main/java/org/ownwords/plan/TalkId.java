package org.ownwords.plan;

/** Names one sitting. Made by the client; 1 to 64 letters, digits, {@code -} or {@code _}. */
public record TalkId(String value) {
    public TalkId {
        Invalid.unlessId("talk", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
