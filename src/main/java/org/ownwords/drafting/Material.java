package org.ownwords.drafting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Apart;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Worry;
import org.ownwords.text.Roster;

/**
 * All that a drafter may know.
 *
 * @param lines newest versions, in the order kept; none that the worker alone may see
 * @param prompts the questions that lines answer, as far as they are known; they stay on the machine
 * @param apart in a domestic violence file, what no idea may touch; never leaves the machine
 */
public record Material(
        List<Line> lines,
        Map<LineId, Prompt> prompts,
        Roster roster,
        List<Worry> worries,
        Set<Flag> flags,
        List<Apart> apart) {
    /** With no question known. */
    public Material(List<Line> lines, Roster roster, List<Worry> worries, Set<Flag> flags, List<Apart> apart) {
        this(lines, Map.of(), roster, worries, flags, apart);
    }

    public Material {
        lines = List.copyOf(lines);
        prompts = Map.copyOf(prompts);
        worries = List.copyOf(worries);
        flags = Set.copyOf(flags);
        apart = List.copyOf(apart);
    }
}
