package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.document.Docx;

/** A plan that is looked over leaves nothing behind: not with the data, not in passing, not in the log. */
class KeepsNothingIT {
    private static final String PLAN = "Mother will complete a parenting class in Zanzibar.";

    @Test
    void everythingIsAsItWas(@TempDir Path folder) throws Exception {
        Path temp = Files.createDirectory(folder.resolve("temp"));
        try (RunningJar jar = RunningJar.start(folder, temp)) {
            Map<String, String> before = files(folder);

            assertThat(jar.form("/check", "text=" + URLEncoder.encode(PLAN, StandardCharsets.UTF_8))
                            .body())
                    .contains("Only asks to go somewhere");
            assertThat(jar.upload("/check", upload(Docx.of(Docx.p(PLAN)).bytes()))
                            .body())
                    .contains("Only asks to go somewhere");
            assertThat(jar.upload("/check", upload("%PDF".getBytes(StandardCharsets.US_ASCII)))
                            .body())
                    .contains("This is a PDF.");
            assertThat(jar.form("/check/plan.docx", "text=" + URLEncoder.encode(PLAN, StandardCharsets.UTF_8))
                            .statusCode())
                    .isEqualTo(200);

            assertThat(files(folder)).isEqualTo(before);
            assertThat(jar.printed()).doesNotContain("Zanzibar");
        }
    }

    private static byte[] upload(byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    /** Every file and folder, with its content. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.forEach(path -> files.put(path.toString(), Files.isDirectory(path) ? "" : content(path)));
        }
        assertThat(files).hasSizeGreaterThan(3);
        return files;
    }

    private static String content(Path file) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
