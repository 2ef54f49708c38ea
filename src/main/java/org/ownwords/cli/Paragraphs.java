package org.ownwords.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Plain text as a person types it: one objective a paragraph, with blank lines between. */
final class Paragraphs {
    private static final int LOOK_AHEAD = 1 << 15;

    private Paragraphs() {}

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

    static List<String> of(BufferedReader reader) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean first = true;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String text = first && line.startsWith("\uFEFF") ? line.substring(1) : line;
            first = false;
            if (!text.isBlank()) {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(text);
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }
}
