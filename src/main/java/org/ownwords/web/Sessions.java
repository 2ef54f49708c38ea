package org.ownwords.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which browsers came in through a start link. They survive a restart: the data folder keeps a hash of each token, never
 * the token.
 */
final class Sessions {
    private static final int REMEMBERED = 50;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Path file;
    private final Set<String> hashes = new LinkedHashSet<>();

    Sessions(Path data) {
        file = data.resolve("sessions");
        try {
            if (Files.exists(file)) {
                hashes.addAll(Files.readAllLines(file, StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    file + " cannot be read. Delete it; the next start link makes a new one.", e);
        }
    }

    /** A new token, remembered. */
    synchronized String begin() {
        String token = token();
        hashes.add(hash(token));
        while (hashes.size() > REMEMBERED) {
            hashes.remove(hashes.iterator().next());
        }
        save();
        return token;
    }

    synchronized boolean knows(String token) {
        return hashes.contains(hash(token));
    }

    static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void save() {
        try {
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "sessions", ".new");
            if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, OWNER_ONLY);
            }
            Files.write(fresh, hashes, StandardCharsets.US_ASCII);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
