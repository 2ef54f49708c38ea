package org.ownwords.cli;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts input into the pieces to answer, one at a time: lines, or paragraphs with blank lines between. */
final class Pieces {
    private static final int LOOK_AHEAD = 1 << 15;

    private final BufferedReader reader;
    private final boolean json;
    private int lines;
    private int paragraphs;

    Pieces(BufferedReader reader, boolean json) {
        this.reader = reader;
        this.json = json;
    }

    /** Whether the first character that is not space is an opening brace. Reads nothing away. */
    static boolean startsAsJson(BufferedReader reader) throws IOException {
        reader.mark(LOOK_AHEAD);
        int c = reader.read();
        for (int i = 1; i < LOOK_AHEAD && (Character.isWhitespace(c) || c == '\uFEFF'); i++) {
            c = reader.read();
        }
        reader.reset();
        return c == '{';
    }

    /** The next line or paragraph that is not blank, null at the end. */
    @Nullable
    Piece next() throws IOException {
        return json ? nextLine() : nextParagraph();
    }

    private @Nullable Piece nextLine() throws IOException {
        String line = line();
        while (line != null && line.isBlank()) {
            line = line();
        }
        return line == null ? null : new Piece(lines, line);
    }

    private @Nullable Piece nextParagraph() throws IOException {
        StringBuilder paragraph = new StringBuilder();
        for (String line = line(); line != null && !(line.isBlank() && !paragraph.isEmpty()); line = line()) {
            if (!line.isBlank()) {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
            }
        }
        return paragraph.isEmpty() ? null : new Piece(++paragraphs, paragraph.toString());
    }

    /** The next line, without the mark that some programs put before the first. */
    private @Nullable String line() throws IOException {
        String line = reader.readLine();
        lines++;
        return lines == 1 && line != null && line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
