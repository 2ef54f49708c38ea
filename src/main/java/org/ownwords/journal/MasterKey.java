package org.ownwords.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Objects;
import org.ownwords.plan.FileId;

/** The key that wraps every file's own key. It lies in a file apart from the data, for its owner alone to read. */
final class MasterKey {
    /** What Tink may do here: authenticated encryption. */
    private static final Configuration TINK = tink();

    private static final byte[] MARK = "ownwords journal".getBytes(UTF_8);

    private final Aead aead;

    private MasterKey(KeysetHandle keys) throws GeneralSecurityException {
        aead = keys.getPrimitive(TINK, Aead.class);
    }

    /**
     * The key of that file.
     *
     * @param dataExist then the key must be there; without data it is made
     */
    static MasterKey in(Path file, boolean dataExist) throws CannotOpen, IOException {
        if (!Files.exists(file)) {
            if (dataExist) {
                throw new CannotOpen("The key file " + file + " is missing, and without it the data cannot be read."
                        + " Put it back from where you keep its copy.");
            }
            create(file);
        }
        if (OwnerOnly.isReadByOthers(file)) {
            throw new CannotOpen("Others on this machine can use the key file " + file
                    + ". Make it yours alone (chmod 600), then start again.");
        }
        try {
            return new MasterKey(TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file, UTF_8), TINK, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | IOException e) {
            // What was in it stays out of the message: it may be most of a key.
            throw new CannotOpen("The key file " + file + " does not hold a key of Ownwords."
                    + " Put it back from where you keep its copy.");
        }
    }

    /** Written beside and moved into place: a crash leaves a whole key or none. */
    private static void create(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        OwnerOnly.createFolder(folder);
        Path fresh = folder.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        OwnerOnly.createFile(fresh);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(newKey().getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        flush(folder);
    }

    /** The key's name must be on the disk before anything is sealed with it: data without it would be lost for good. */
    private static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system can flush a folder; those keep the order of such changes themselves.
        }
    }

    private static String newKey() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(newKeys(), TINK, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make an AES key", e);
        }
    }

    private static KeysetHandle newKeys() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK);
    }

    private static Configuration tink() {
        try {
            AeadConfig.register();
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink cannot seal on this Java", e);
        }
    }

    /** Proves, when opened again, that it is the same key. */
    byte[] mark() {
        try {
            return aead.encrypt(new byte[16], MARK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal", e);
        }
    }

    boolean made(byte[] mark) {
        try {
            aead.decrypt(mark, MARK);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** A key for a new file, wrapped. */
    byte[] newKey(FileId file) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(newKeys(), aead, about(file), TINK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make an AES key", e);
        }
    }

    /**
     * The key of a file, unwrapped.
     *
     * @throws DamagedFile if the wrapped key was changed
     */
    Seal unwrap(FileId file, byte[] wrapped) {
        try {
            KeysetHandle keys = TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, about(file), TINK);
            return new Seal(file, wrapped, keys.getPrimitive(TINK, Aead.class));
        } catch (GeneralSecurityException e) {
            throw new DamagedFile(file, "File " + file + " cannot be opened: its own key was changed.");
        }
    }

    private static byte[] about(FileId file) {
        return ("key of " + file).getBytes(UTF_8);
    }
}
