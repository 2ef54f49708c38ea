package org.ownwords.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What to read first when there are many findings. */
public final class Findings {
    /** More than three at once is a wall, and nobody climbs it. */
    public static final int AT_ONCE = 3;

    /** What blocks comes first; then what is about more of the text, for that is substance and not a word. */
    private static final Comparator<Finding> MOST_USEFUL = Comparator.comparing(Finding::severity)
            .thenComparing(f -> f.start() - f.end())
            .thenComparingInt(Finding::start)
            .thenComparing(Finding::rule);

    private Findings() {}

    /**
     * The same findings, the {@value #AT_ONCE} most useful first and each of another rule as far as there are; the rest
     * follow in the same order.
     */
    public static List<Finding> mostUseful(List<Finding> findings) {
        List<Finding> sorted = findings.stream().sorted(MOST_USEFUL).toList();
        Set<String> rules = new HashSet<>();
        List<Finding> first = new ArrayList<>();
        for (Finding finding : sorted) {
            if (first.size() < AT_ONCE && rules.add(finding.rule())) {
                first.add(finding);
            }
        }
        sorted.stream().filter(f -> !first.contains(f)).forEach(first::add);
        return List.copyOf(first);
    }
}
