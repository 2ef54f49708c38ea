package org.ownwords.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Waiver;
import org.ownwords.rules.ReadinessRule;
import org.ownwords.rules.Rules;
import org.ownwords.rules.Severity;

/** What still keeps a plan from being final. */
public record Checks(List<Open> open) {
    public Checks {
        open = List.copyOf(open);
    }

    /** One check that blocks: its catalogue id and its sentence. */
    public record Open(String catalogue, String message) {}

    /** What the plan rules and the needed readiness rules say of a file. */
    public static Checks of(Rules rules, Dossier dossier) {
        Stream<Open> plan = rules.checkPlan(dossier).stream()
                .filter(f -> f.severity() == Severity.BLOCK)
                .map(f -> new Open(f.catalogue(), f.message()));
        Stream<Open> readiness = rules.readiness(dossier).stream()
                .filter(l -> l.severity() == Severity.BLOCK && l.status() == ReadinessRule.Status.MISSING)
                .map(l -> new Open(l.catalogue(), l.message()));
        return new Checks(Stream.concat(plan, readiness).toList());
    }

    /** Without those that a named person set aside when the plan was given out. */
    public Checks without(Collection<Waiver> waivers) {
        Set<String> aside = waivers.stream().flatMap(w -> w.rules().stream()).collect(Collectors.toSet());
        return new Checks(
                open.stream().filter(o -> !aside.contains(o.catalogue())).toList());
    }
}
