package org.ownwords.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Role;

/** A child spoke, and no step rests on a child's words (quick guide 73). Words kept from the plan stay out of it. */
final class ChildUnused implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("child-unused", "P23", "QG 73");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        Dossier dossier = plan.dossier();
        Set<LineId> childs = dossier.linesBy(Role.CHILD).map(Line::id).collect(Collectors.toSet());
        boolean used = dossier.objectives().stream()
                .flatMap(o -> o.quotes().stream())
                .anyMatch(q -> childs.contains(q.line()));
        return childs.isEmpty() || used || dossier.objectives().isEmpty()
                ? List.of()
                : List.of(Hit.ofPlan(Severity.ASK, "", People.aChild(dossier)));
    }
}
