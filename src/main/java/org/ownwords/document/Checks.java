package org.ownwords.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Waiver;
import org.ownwords.rules.Block;
import org.ownwords.rules.Rules;

/** What still keeps a plan from being final. */
public record Checks(List<Block> open) {
    public Checks {
        open = List.copyOf(open);
    }

    /** What the plan rules and the needed readiness rules say of a file. */
    public static Checks of(Rules rules, Dossier dossier) {
        return new Checks(rules.blocks(dossier));
    }

    /** Without those that a named person set aside when the plan was given out. */
    public Checks without(Collection<Waiver> waivers) {
        Set<String> aside = waivers.stream().flatMap(w -> w.rules().stream()).collect(Collectors.toSet());
        return new Checks(
                open.stream().filter(o -> !aside.contains(o.catalogue())).toList());
    }
}
