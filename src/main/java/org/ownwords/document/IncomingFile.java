package org.ownwords.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ownwords.document.Handed.Text;
import org.ownwords.document.Handed.Unreadable;
import org.ownwords.document.Handed.Why;

/** Tells by its first bytes what a file is. */
final class IncomingFile {
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    /** More control codes than one in this many characters: not a text. */
    private static final int TEXT_PER_CONTROL = 50;

    private IncomingFile() {}

    static Handed read(byte[] file) {
        if (file.length == 0) {
            return new Unreadable(Why.EMPTY);
        }
        if (file.length > Handed.LARGEST) {
            return new Unreadable(Why.TOO_LARGE);
        }
        if (begins(file, 0x50, 0x4B, 0x03, 0x04) || begins(file, 0x50, 0x4B, 0x05, 0x06)) {
            return new WordFile(file).read();
        }
        Why why = known(file);
        return why == null ? text(file) : new Unreadable(why);
    }

    private static @Nullable Why known(byte[] file) {
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return compound(file);
        }
        if (begins(file, '%', 'P', 'D', 'F')) {
            return Why.PDF;
        }
        if (begins(file, '{', '\\', 'r', 't', 'f')) {
            return Why.RTF;
        }
        boolean picture = begins(file, 0x89, 'P', 'N', 'G')
                || begins(file, 0xFF, 0xD8, 0xFF)
                || begins(file, 'G', 'I', 'F', '8')
                || begins(file, 'I', 'I', 0x2A, 0)
                || begins(file, 'M', 'M', 0, 0x2A)
                || (begins(file, 'R', 'I', 'F', 'F') && contains(file, "WEBP".getBytes(StandardCharsets.US_ASCII)));
        return picture ? Why.PICTURE : null;
    }

    /** The old container of Microsoft's programs: old Word files, and new ones under a password. */
    private static Why compound(byte[] file) {
        if (contains(file, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))) {
            return Why.LOCKED;
        }
        return contains(file, "WordDocument".getBytes(StandardCharsets.UTF_16LE)) ? Why.OLD_WORD : Why.OTHER_OFFICE;
    }

    private static Handed text(byte[] file) {
        String text = decoded(file);
        if (text.isBlank()) {
            return new Unreadable(Why.NO_TEXT);
        }
        long controls = text.chars()
                .filter(c -> c == 0xFFFD || (Character.isISOControl(c) && "\n\r\t\f\u000B\u0007".indexOf(c) < 0))
                .count();
        String start = text.substring(0, Math.min(200, text.length())).strip().toLowerCase(Locale.ROOT);
        boolean page = start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml");
        return page || text.indexOf('\0') >= 0 || controls * TEXT_PER_CONTROL > text.length()
                ? new Unreadable(Why.OTHER)
                : new Text(text);
    }

    /** UTF-8 if it can be; UTF-16 if it says so; else as old Windows programs save. */
    private static String decoded(byte[] file) {
        if (begins(file, 0xFF, 0xFE) || begins(file, 0xFE, 0xFF)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, OLD_WINDOWS);
        }
    }

    private static boolean begins(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] file, byte[] part) {
        for (int i = 0; i + part.length <= file.length; i++) {
            int j = 0;
            while (j < part.length && file[i + j] == part[j]) {
                j++;
            }
            if (j == part.length) {
                return true;
            }
        }
        return false;
    }
}
