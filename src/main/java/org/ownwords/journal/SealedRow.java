package org.ownwords.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.ownwords.conversation.Event;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.Stamp;
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
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody changes the bytes
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

    /**
     * An event, sealed, and chained to the row before.
     *
     * @param previous the hash of that row
     */
    static SealedRow of(Recorded recorded, String command, Seal seal, byte[] previous) {
        String type = EventTypes.nameOf(recorded.event());
        SealedRow unhashed = new SealedRow(
                seal.file(),
                recorded.seq(),
                recorded.stamp().at().toString(),
                recorded.stamp().by(),
                recorded.stamp().device(),
                command,
                type,
                EventJson.VERSION,
                FORMAT,
                seal.close(recorded.seq(), type, EventJson.encode(recorded.event())),
                previous,
                new byte[0]);
        return unhashed.hashed();
    }

    private SealedRow hashed() {
        return new SealedRow(file, seq, at, by, device, command, type, version, format, payload, previous, digest());
    }

    /**
     * The event itself.
     *
     * @throws DamagedFile if it does not open with that key, or is no event that this Ownwords knows
     */
    Recorded opened(Seal seal) {
        if (format != FORMAT) {
            throw DamagedFile.row(file, seq, "was written by a newer Ownwords");
        }
        try {
            Event event = EventJson.decode(type, version, seal.open(seq, type, payload));
            return new Recorded(seq, new Stamp(Instant.parse(at), by, device), event);
        } catch (EventJson.Unreadable e) {
            throw DamagedFile.row(file, seq, e.what());
        }
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
