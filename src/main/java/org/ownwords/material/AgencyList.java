package org.ownwords.material;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One file of an agency's folder: an entry a line, lines that begin with {@code #} are comments.
 *
 * @param file its name as a person would look for it
 */
record AgencyList(String file, String text) {
    /** The longest name or short form, in UTF-16 code units: more is a sentence that got into the wrong file. */
    private static final int LONGEST_NAME = 120;

    /**
     * An entry as written.
     *
     * @param second what stands behind the tab; empty where nothing should
     * @param line its (first) line, from 1
     */
    record Entry(String first, String second, int line) {}

    /** Entries of two parts with a tab between, by the first in lower case. */
    Map<String, Entry> pairs() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Entry line : lines()) {
            String[] parts = line.first().split("\t", -1);
            if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
                throw broken(line.line(), "A line has two parts with one tab between them. Write both.");
            }
            add(entries, new Entry(parts[0].strip(), parts[1].strip(), line.line()));
        }
        return entries;
    }

    /** Entries of one name or term each, by it in lower case. */
    Map<String, Entry> names() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Entry line : lines()) {
            if (line.first().indexOf('\t') >= 0 || line.first().length() > LONGEST_NAME) {
                throw broken(line.line(), "A line has one name, no tab and no sentence. Write only the name.");
            }
            add(entries, line);
        }
        return entries;
    }

    /** Sentences or paragraphs, by themselves in lower case: one a line, or on several lines while a sentence runs on. */
    Map<String, Entry> paragraphs() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Entry open = null;
        for (Entry line : lines()) {
            boolean goesOn = open != null && runsOn(open, line);
            if (open != null && !goesOn) {
                add(entries, open);
            }
            open = open == null || !goesOn ? line : new Entry(open.first() + " " + line.first(), "", open.line());
        }
        if (open != null) {
            add(entries, open);
        }
        return entries;
    }

    /** Where neither the one line ends a sentence nor the next begins one. */
    private static boolean runsOn(Entry open, Entry next) {
        boolean ended = ".!?;:".indexOf(open.first().charAt(open.first().length() - 1)) >= 0;
        return !ended && Character.isLowerCase(next.first().codePointAt(0));
    }

    /** The lines that say something, each without space around it. */
    private List<Entry> lines() {
        List<String> lines = text.lines().toList();
        List<Entry> said = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                said.add(new Entry(line, "", i + 1));
            }
        }
        return said;
    }

    private void add(Map<String, Entry> entries, Entry entry) {
        if (entry.first().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw broken(entry.line(), "“" + entry.first() + "” has no letter in it. Write a word, or take it out.");
        }
        Entry earlier = entries.putIfAbsent(entry.first().toLowerCase(Locale.ROOT), entry);
        if (earlier != null) {
            throw broken(
                    entry.line(),
                    "“%s” stands already in line %d. Take one out.".formatted(entry.first(), earlier.line()));
        }
    }

    private BrokenFile broken(int line, String problem) {
        return new BrokenFile(file, line, problem);
    }
}
