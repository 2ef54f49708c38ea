package org.ownwords.material;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One message file, read but not yet checked against what is needed.
 *
 * @param byKey in the order of the file
 */
record Sentences(String path, Map<String, Sentence> byKey) {
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");

    /** On paper, a word may be left out on purpose. */
    private static final String PAPERS = "papers.properties";

    /** A pair of braces around a slot's name, or a brace that belongs to no pair. */
    private static final Pattern SLOT_OR_BRACE = Pattern.compile("\\{[a-z]+}|[{}]");

    /** A sentence and the line where it stands, from 1. */
    record Sentence(String text, int line) {}

    /** Lines are {@code key = words}, empty, or begin with {@code #}. Nothing is escaped. */
    static Sentences parse(String path, List<String> lines) {
        Map<String, Sentence> byKey = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(path, i + 1, line, byKey);
            }
        }
        return new Sentences(path, byKey);
    }

    private static void add(String path, int number, String line, Map<String, Sentence> byKey) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new BrokenFile(path, number, "There is no “=”. Write “key = words” on one line.");
        }
        String key = line.substring(0, equals).strip();
        String text = line.substring(equals + 1).strip();
        if (!KEY.matcher(key).matches()) {
            throw new BrokenFile(path, number, "“" + key + "” is no key. Use small letters, digits, - and dots.");
        }
        if (text.isEmpty() && !path.endsWith(PAPERS)) {
            throw new BrokenFile(path, number, "“" + key + "” has no words. Write the sentence after the “=”.");
        }
        if (SLOT_OR_BRACE.matcher(text).results().anyMatch(m -> m.group().length() == 1)) {
            throw new BrokenFile(path, number, "A brace is open or has no slot's name in it. Write {name} for a slot.");
        }
        if (text.indexOf('\uFFFD') >= 0) {
            throw new BrokenFile(path, number, "A character is not UTF-8. Save the file as UTF-8.");
        }
        Sentence before = byKey.put(key, new Sentence(text, number));
        if (before != null) {
            throw new BrokenFile(path, number, "“" + key + "” is there twice, first in line " + before.line() + ".");
        }
    }
}
