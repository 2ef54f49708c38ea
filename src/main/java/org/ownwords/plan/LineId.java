package org.ownwords.plan;

/** Names what one person said, over all its versions. Made by the client; 1 to 64 letters, digits, {@code -} or {@code _}. */
public record LineId(String value) {
    public LineId {
        Invalid.unlessId("line", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
