package org.ownwords.current;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.rules.Finding;

/** What is already there in an objective: the look begins with what people do right (QG 33). */
public enum Good {
    /** It is clear who acts, by name. */
    NAMED("O01", "O02"),
    /** Anyone could see it. */
    SEEN("O01", "O03", "O04", "O07", "O08", "O14", "N01"),
    /** It says when, how often or until when. */
    TIMED("O05"),
    /** It names someone who helps or would notice what can be seen. */
    NOTICED("O15", "O03", "O07");

    private final Set<String> missing;

    Good(String... rules) {
        missing = Set.of(rules);
    }

    /** @param judged the rules there are: what no rule looks for cannot be said to be there */
    static List<Good> of(List<Finding> findings, Set<String> judged) {
        return Stream.of(values())
                .filter(good -> judged.containsAll(good.missing))
                .filter(good -> findings.stream().noneMatch(f -> good.missing.contains(f.catalogue())))
                .toList();
    }
}
