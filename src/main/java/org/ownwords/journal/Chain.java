package org.ownwords.journal;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/** Whether rows are what was stored, in order and without a gap. Needs no key. */
final class Chain {
    private Chain() {}

    /**
     * What is wrong with a run of rows.
     *
     * @param rows in the order stored
     * @param after the seq before the first of them
     * @param before the hash of the row before the first of them
     */
    static Optional<Flaw> flaw(List<SealedRow> rows, long after, byte[] before) {
        long seq = after;
        byte[] previous = before;
        for (SealedRow row : rows) {
            seq++;
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
        }
        return Optional.empty();
    }

    /** What is wrong with a whole file. */
    static Optional<Flaw> flaw(Tables.FileRow file, List<SealedRow> rows) {
        return flaw(rows, 0, SealedRow.nothing()).or(() -> end(file, rows));
    }

    private static Optional<Flaw> end(Tables.FileRow file, List<SealedRow> rows) {
        if (rows.size() != file.seq()) {
            long missing = Math.min(rows.size(), file.seq()) + 1;
            return Optional.of(new Flaw(missing, rows.size() < file.seq() ? "is missing" : "was put in"));
        }
        boolean ends = rows.isEmpty()
                || MessageDigest.isEqual(rows.get(rows.size() - 1).hash(), file.hash());
        return ends ? Optional.empty() : Optional.of(new Flaw(file.seq(), "is not the one that was stored last"));
    }

    /**
     * One row that cannot be trusted.
     *
     * @param what to be put after its number: "was changed or damaged"
     */
    record Flaw(long seq, String what) {}
}
