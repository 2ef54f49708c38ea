package org.ownwords.text;

import org.ownwords.plan.Line;

/** Hears what a line offers. Pure: the same line and roster are always heard the same. */
@FunctionalInterface
public interface Ear {
    Heard hear(Line line, Roster roster);
}
