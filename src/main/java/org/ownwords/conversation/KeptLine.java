package org.ownwords.conversation;

import java.util.List;
import org.ownwords.plan.Line;

/**
 * A line over all its versions.
 *
 * @param versions oldest first, at least one
 * @param kept when it was first kept, and by whom
 */
public record KeptLine(List<Line> versions, Stamp kept) {
    public KeptLine {
        versions = List.copyOf(versions);
    }

    public Line newest() {
        return versions.get(versions.size() - 1);
    }

    /** The words of a version, counted from 1. */
    public Line version(int version) {
        return versions.get(version - 1);
    }

    /** Whether the words of that version are still the words. */
    public boolean stillSays(int version) {
        return version <= versions.size() && version(version).text().equals(newest().text());
    }
}
