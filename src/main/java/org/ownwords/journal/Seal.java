package org.ownwords.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import org.ownwords.plan.FileId;

/**
 * One file's own key. What it seals is bound to its place: moved to another file, row or type, it does not open.
 *
 * @param wrapped the key as stored, closed with the master key
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody changes the bytes
record Seal(FileId file, byte[] wrapped, Aead aead) {

    byte[] close(long seq, String type, byte[] open) {
        try {
            return aead.encrypt(open, place(seq, type));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal", e);
        }
    }

    /**
     * @throws DamagedFile if the bytes were changed, or belong elsewhere
     */
    byte[] open(long seq, String type, byte[] sealed) {
        try {
            return aead.decrypt(sealed, place(seq, type));
        } catch (GeneralSecurityException e) {
            throw DamagedFile.row(file, seq, "does not open with the file's key");
        }
    }

    private byte[] place(long seq, String type) {
        return (file + "/" + seq + "/" + type).getBytes(UTF_8);
    }
}
