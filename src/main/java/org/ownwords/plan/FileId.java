package org.ownwords.plan;

/** Names a family's file. Made by the client; 1 to 64 letters, digits, {@code -} or {@code _}. */
public record FileId(String value) {
    public FileId {
        Invalid.unlessId("file", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
