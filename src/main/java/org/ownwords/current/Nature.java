package org.ownwords.current;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Severity;

/** What an objective is, seen from the guide's first principle: services and safety are not the same (QG 5). */
public enum Nature {
    /** It only asks someone to go, enrol or finish (QG 119). */
    GOING("O07"),
    /** Nobody could see or hear it (QG 126). */
    UNSEEN("O03"),
    /** It does not say who acts. */
    NOBODY("O01"),
    /** It says only what not to do. */
    STOPPING("O14"),
    /** Some of it is about finishing a service, or can mean a different thing to each person (QG 119, 126). */
    UNCLEAR("O04", "O08", "N01"),
    /** Anyone could see or hear it. */
    SEEN();

    private final Set<String> rules;

    Nature(String... rules) {
        this.rules = Set.of(rules);
    }

    static Nature of(List<Finding> findings) {
        Set<String> rules = findings.stream()
                .filter(f -> f.severity() != Severity.ASK)
                .map(Finding::catalogue)
                .collect(Collectors.toSet());
        for (Nature nature : values()) {
            if (rules.stream().anyMatch(nature.rules::contains)) {
                return nature;
            }
        }
        return SEEN;
    }
}
