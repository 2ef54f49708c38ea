package org.ownwords.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.ownwords.plan.FileId;

/**
 * One event as stored. Only the payload is sealed; the chain runs over everything, so it can be checked without a key.
 *
 * @param at ISO 8601, in UTC
 * @param type stable name of the event
 * @param version of that type's shape
 * @param format of the payload; 1 is sealed JSON
 * @param previous the hash of the row before, 32 zero bytes for the first
 * @param hash over all the others
 */
record SealedRow(
        FileId file,
        long seq,
        String at,
        String by,
        String device,
        String command,
        String type,
        int version,
        int format,
        byte[] payload,
        byte[] previous,
        byte[] hash) {
    static final int FORMAT = 1;

    /** The row with its hash. */
    static SealedRow chained(
            FileId file,
            long seq,
            String at,
            String by,
            String device,
            String command,
            String type,
            int version,
            byte[] payload,
            byte[] previous) {
        SealedRow open = new SealedRow(
                file, seq, at, by, device, command, type, version, FORMAT, payload, previous, new byte[0]);
        return new SealedRow(
                file, seq, at, by, device, command, type, version, FORMAT, payload, previous, open.digest());
    }

    /** What comes before the first row. */
    static byte[] nothing() {
        return new byte[32];
    }

    boolean isWhole() {
        return MessageDigest.isEqual(hash, digest());
    }

    boolean follows(byte[] before) {
        return MessageDigest.isEqual(previous, before);
    }

    /** Each field goes in with its length: nothing can move from one to its neighbour. */
    private byte[] digest() {
        MessageDigest digest = sha256();
        put(digest, previous);
        put(digest, file.value().getBytes(UTF_8));
        put(digest, ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
        for (String text : new String[] {at, by, device, command, type}) {
            put(digest, text.getBytes(UTF_8));
        }
        put(
                digest,
                ByteBuffer.allocate(2 * Integer.BYTES)
                        .putInt(version)
                        .putInt(format)
                        .array());
        put(digest, payload);
        return digest.digest();
    }

    private static void put(MessageDigest digest, byte[] field) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        digest.update(field);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
