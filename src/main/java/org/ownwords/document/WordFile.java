package org.ownwords.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.ownwords.document.Handed.Text;
import org.ownwords.document.Handed.Unreadable;
import org.ownwords.document.Handed.Why;

/**
 * A handed-in .docx. Read by hand and not by POI: the text is all we want, nothing may be written to the disk, and a file
 * from outside may be made to fill the memory.
 */
final class WordFile {
    /** A file of four megabytes that unpacks to more than these is made to do harm. */
    private static final int MOST_UNPACKED = 64_000_000;

    private static final int MOST_PARTS = 2_000;
    private final byte[] file;
    private byte @Nullable [] body;
    private String types = "";
    private boolean macros;
    private boolean openDocument;
    private boolean pictures;
    private int unpacked;

    WordFile(byte[] file) {
        this.file = file;
    }

    Handed read() {
        try {
            Why why = unpack();
            if (why != null) {
                return new Unreadable(why);
            }
            DocxBody read = DocxBody.read(body == null ? new byte[0] : body);
            if (!read.text().isBlank()) {
                return new Text(read.text());
            }
            return new Unreadable(pictures || read.pictures() ? Why.ONLY_PICTURES : Why.NO_TEXT);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            // What is wrong with it is the sender's content, so nothing of it is told on.
            return new Unreadable(Why.BROKEN);
        }
    }

    private @Nullable Why unpack() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (++parts > MOST_PARTS || !take(part.getName(), zip)) {
                    return Why.TOO_MUCH_INSIDE;
                }
            }
        }
        if (macros || types.contains("macroEnabled")) {
            return Why.MACROS;
        }
        if (openDocument) {
            return Why.OPEN_DOCUMENT;
        }
        if (!types.contains("wordprocessingml")) {
            return types.contains("officedocument") ? Why.OTHER_OFFICE : Why.OTHER;
        }
        return body == null ? Why.BROKEN : null;
    }

    /** Reads one part, also one that nobody wants: only so it is known how much there is. */
    private boolean take(String name, ZipInputStream zip) throws IOException {
        boolean text = name.matches("word/document\\d*\\.xml");
        boolean wanted = text || name.equals("[Content_Types].xml") || name.equals("mimetype");
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                return false;
            }
            if (wanted) {
                kept.write(buffer, 0, read);
            }
        }
        if (text) {
            body = kept.toByteArray();
        } else if (wanted) {
            types += kept.toString(StandardCharsets.UTF_8);
        }
        openDocument |= name.equals("mimetype") && types.contains("opendocument");
        macros |= name.endsWith("vbaProject.bin");
        pictures |= name.startsWith("word/media/");
        return true;
    }
}
