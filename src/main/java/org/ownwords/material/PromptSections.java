package org.ownwords.material;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a prompt file apart at its headings and checks that every slot is where it must be. */
final class PromptSections {
    private static final String HEADING = "== ";
    private static final Pattern SLOT = Pattern.compile("\\{\\{([^{}]*)}}");

    private final String file;
    private final Map<String, Set<String>> wanted;
    private final Map<String, StringBuilder> found = new LinkedHashMap<>();
    private final Map<String, Integer> headings = new LinkedHashMap<>();

    private PromptSections(String file, Map<String, Set<String>> wanted) {
        this.file = file;
        this.wanted = wanted;
    }

    static Map<String, String> of(String file, String text, Map<String, Set<String>> wanted) {
        PromptSections sections = new PromptSections(file, wanted);
        sections.split(text.lines().toList());
        Map<String, String> checked = new LinkedHashMap<>();
        wanted.keySet().stream().sorted().forEach(name -> checked.put(name, sections.checked(name)));
        return checked;
    }

    private void split(List<String> lines) {
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(HEADING)) {
                section = line.substring(HEADING.length()).strip();
                open(section, i + 1);
            } else if (!section.isEmpty()) {
                slots(section, line, i + 1);
                found.computeIfAbsent(section, s -> new StringBuilder())
                        .append(line)
                        .append('\n');
            }
        }
    }

    private void open(String section, int line) {
        if (!wanted.containsKey(section)) {
            throw new BrokenFile(file, line, "There is no section called “" + section + "”. Rename it or take it out.");
        }
        if (headings.putIfAbsent(section, line) != null) {
            throw new BrokenFile(file, line, "The section “" + section + "” stands here a second time. Keep one.");
        }
    }

    private void slots(String section, String text, int line) {
        Matcher slot = SLOT.matcher(text);
        while (slot.find()) {
            if (!wanted.getOrDefault(section, Set.of()).contains(slot.group(1))) {
                throw new BrokenFile(
                        file, line, "The section “" + section + "” has no slot " + slot.group() + ". Take it out.");
            }
        }
    }

    private String checked(String section) {
        String text =
                found.getOrDefault(section, new StringBuilder()).toString().strip();
        if (text.isEmpty()) {
            throw new BrokenFile(
                    file,
                    headings.getOrDefault(section, 0),
                    "The section “" + section + "” is missing or empty. Write it below a line “== " + section + "”.");
        }
        for (String slot : wanted.getOrDefault(section, Set.of())) {
            String mark = "{{" + slot + "}}";
            if (text.indexOf(mark) < 0 || text.indexOf(mark) != text.lastIndexOf(mark)) {
                throw new BrokenFile(
                        file,
                        headings.getOrDefault(section, 0),
                        "The section “" + section + "” must hold " + mark + " once.");
            }
        }
        return text;
    }
}
