package org.ownwords.material;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text file strictly: a broken letter would be shown to a family. */
final class Utf8 {
    private Utf8() {}

    /**
     * @param name for messages
     * @throws BrokenFile if it cannot be read, or is not UTF-8, naming the line
     */
    static String read(String name, Path file) {
        ByteBuffer bytes;
        try {
            bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new BrokenFile(name, 0, "the file cannot be read. Look at its rights.");
        }
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            throw new BrokenFile(name, lines(text), "this is not UTF-8. Save the file as UTF-8.");
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i)) && "\n\r\t".indexOf(text.charAt(i)) < 0) {
                throw new BrokenFile(
                        name, lines(text.subSequence(0, i)), "a control character stands here. Take it out.");
            }
        }
        return text.toString().replaceFirst("^\uFEFF", "");
    }

    private static int lines(CharSequence text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }
}
