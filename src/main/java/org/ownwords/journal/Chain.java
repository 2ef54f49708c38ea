package org.ownwords.journal;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/** Whether rows are what was stored, in order and without a gap. Needs no key. */
final class Chain {
    private Chain() {}

    /**
     * One row that cannot be trusted.
     *
     * @param what to be put after its number: "was changed or damaged"
     */
    record Flaw(long seq, String what) {}

    /** What is wrong with a whole file. */
    static Optional<Flaw> flaw(Tables.Head head, List<SealedRow> rows) {
        return flaw(rows, 1, SealedRow.nothing()).or(() -> flawAtTheEnd(head, rows));
    }

    /**
     * What is wrong with a run of rows.
     *
     * @param first the seq that the first of them must have
     * @param before the hash of the row before it
     */
    static Optional<Flaw> flaw(List<SealedRow> rows, long first, byte[] before) {
        long seq = first;
        byte[] previous = before;
        for (SealedRow row : rows) {
            if (row.seq() != seq) {
                return Optional.of(new Flaw(seq, "is missing"));
            }
            if (!row.isWhole()) {
                return Optional.of(new Flaw(seq, "was changed or damaged"));
            }
            if (!row.follows(previous)) {
                return Optional.of(new Flaw(seq, "does not follow the one before"));
            }
            previous = row.hash();
            seq++;
        }
        return Optional.empty();
    }

    private static Optional<Flaw> flawAtTheEnd(Tables.Head head, List<SealedRow> rows) {
        if (rows.size() < head.seq()) {
            return Optional.of(new Flaw(rows.size() + 1, "is missing"));
        }
        if (rows.size() > head.seq()) {
            return Optional.of(new Flaw(head.seq() + 1, "was put in from outside"));
        }
        byte[] newest =
                rows.isEmpty() ? SealedRow.nothing() : rows.get(rows.size() - 1).hash();
        return MessageDigest.isEqual(newest, head.hash())
                ? Optional.empty()
                : Optional.of(new Flaw(head.seq(), "is not the one that was stored last"));
    }
}
