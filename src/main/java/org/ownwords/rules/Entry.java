package org.ownwords.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule as the catalogue shows it.
 *
 * @param why one plain sentence
 * @param examples texts for an objective rule; for the others what a plan or file looks like
 * @param severities it can speak with; empty where its examples cannot tell
 */
public record Entry(Card card, String title, String why, Examples examples, Set<Severity> severities) {
    /** The strongest first. */
    public List<Severity> strongestFirst() {
        return Stream.of(Severity.values()).filter(severities::contains).toList();
    }
}
