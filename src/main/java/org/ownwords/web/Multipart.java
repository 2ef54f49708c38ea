package org.ownwords.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Invalid;

/**
 * A posted form with a file in it. Read by hand and in memory, because the server's own reader writes files to the disk.
 * What comes after a form's end, or is broken off, is left out; what came before is there.
 *
 * @param file what is in the last file field; empty when none was chosen
 */
record Multipart(Map<String, List<String>> fields, byte[] file) {
    private static final String BROKEN = "The form arrived broken. Send it again.";

    /** @param contentType with its boundary */
    static Multipart read(byte[] body, String contentType) {
        byte[] mark = ("--" + boundary(contentType)).getBytes(StandardCharsets.ISO_8859_1);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        byte[] file = {};
        int at = find(body, mark, 0);
        while (at >= 0) {
            int start = at + mark.length;
            int head = find(body, new byte[] {'\r', '\n', '\r', '\n'}, start);
            if (head < 0) {
                break;
            }
            String headers = new String(body, start, head - start, StandardCharsets.UTF_8);
            at = find(body, mark, head);
            // Before the mark stands a line's end.
            int end = at < 0 ? body.length : Math.max(head + 4, at - 2);
            byte[] content = Arrays.copyOfRange(body, head + 4, end);
            if (parameter(headers, "filename") != null) {
                file = content;
            } else if (at >= 0) {
                String text = new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
                fields.computeIfAbsent(String.valueOf(parameter(headers, "name")), n -> new ArrayList<>())
                        .add(text);
            }
        }
        return new Multipart(fields, file);
    }

    private static String boundary(String contentType) {
        String boundary = parameter(contentType, "boundary");
        if (boundary == null || boundary.isEmpty() || boundary.length() > 200) {
            throw new Invalid("form", BROKEN);
        }
        return boundary;
    }

    /** The value behind {@code name=}, with or without quotation marks; null when there is none. */
    private static @Nullable String parameter(String header, String name) {
        String lower = header.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(name + "=");
        while (at > 0 && " ;\t".indexOf(lower.charAt(at - 1)) < 0) {
            at = lower.indexOf(name + "=", at + 1);
        }
        if (at < 0) {
            return null;
        }
        int start = at + name.length() + 1;
        boolean quoted = start < header.length() && header.charAt(start) == '"';
        int end = quoted ? header.indexOf('"', start + 1) : start;
        while (!quoted && end < header.length() && ";\r\n ".indexOf(header.charAt(end)) < 0) {
            end++;
        }
        return end < 0 ? null : header.substring(quoted ? start + 1 : start, end);
    }

    private static int find(byte[] body, byte[] part, int from) {
        for (int i = from; i + part.length <= body.length; i++) {
            int j = 0;
            while (j < part.length && body[i + j] == part[j]) {
                j++;
            }
            if (j == part.length) {
                return i;
            }
        }
        return -1;
    }
}
