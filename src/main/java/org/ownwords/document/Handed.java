package org.ownwords.document;

import java.util.Locale;

/** A file that someone handed in: its text, or why it cannot be read. */
public sealed interface Handed {

    /** Paragraphs apart by empty lines, points of lists marked, cells of a row apart by tabs. */
    record Text(String text) implements Handed {}

    /** No text, and the reason. */
    record Unreadable(Why why) implements Handed {}

    /** Why a file cannot be read; {@code upload.<code>} in the message file says it in a sentence. */
    enum Why {
        EMPTY,
        TOO_LARGE,
        OLD_WORD,
        LOCKED,
        MACROS,
        PDF,
        RTF,
        OPEN_DOCUMENT,
        OTHER_OFFICE,
        PICTURE,
        OTHER,
        BROKEN,
        TOO_MUCH_INSIDE,
        NO_TEXT,
        ONLY_PICTURES;

        /** As in a key: "old-word". */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The largest file, in bytes. */
    int LARGEST = 4_000_000;

    /**
     * Reads a .docx or a text file; what it is, is told by its content and never by its name. In memory only.
     *
     * @param file a few megabytes at most; more is not looked at
     */
    static Handed read(byte[] file) {
        return IncomingFile.read(file);
    }
}
