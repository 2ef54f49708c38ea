package org.ownwords.plan;

/** Names one entry of the apart list. Made by the client; 1 to 64 letters, digits, {@code -} or {@code _}. */
public record ApartId(String value) {
    public ApartId {
        Invalid.unlessId("apart entry", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
