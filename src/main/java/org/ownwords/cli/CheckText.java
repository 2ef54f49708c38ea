package org.ownwords.cli;

import java.util.List;
import java.util.Locale;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Findings;

/** Findings for a person to read in a terminal: the most useful first, each with the id that {@code rules} explains. */
final class CheckText {
    private static final int EXCERPT = 60;

    private CheckText() {}

    static String of(String id, String text, String verdict, List<Finding> findings) {
        StringBuilder page = new StringBuilder();
        page.append(id)
                .append("  ")
                .append(verdict)
                .append("  ")
                .append(excerpt(text))
                .append('\n');
        for (Finding f : Findings.mostUseful(findings)) {
            page.append("    %-5s %s  %s  [%s]%n"
                    .formatted(f.severity().name().toLowerCase(Locale.ROOT), f.catalogue(), f.message(), f.rule()));
            if (f.start() > 0 || f.end() < text.length()) {
                page.append("          words: “")
                        .append(excerpt(text.substring(f.start(), f.end())))
                        .append("”\n");
            }
            if (f.suggestion() != null) {
                page.append("          next:  ").append(f.suggestion()).append('\n');
            }
        }
        return page.toString();
    }

    private static String excerpt(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }
}
