package org.ownwords.plan;

/** Names a candidate objective. Made by the client; 1 to 64 letters, digits, {@code -} or {@code _}. */
public record CandidateId(String value) {
    public CandidateId {
        Invalid.unlessId("idea", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
