package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Line;
import org.ownwords.plan.Role;
import org.ownwords.text.Ear;
import org.ownwords.text.Heard;
import org.ownwords.text.Roster;

/**
 * A parent speaks of jumping through hoops (quick guide 46). Only what was said lately counts: a parent who once spoke so
 * and now makes plans is where the guide wants them to be.
 */
final class HoopsHeard implements ReadinessRule {
    /** How many of the parents' last lines are listened to. */
    private static final int LATELY = 20;

    @Override
    public Card card() {
        return Card.readiness("hoops-heard", "R16", "QG 46");
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "missing");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        List<Line> said = dossier.linesBy(Role.PARENT).toList();
        Roster roster = new Roster(dossier.people(), null);
        boolean hoops = said.stream()
                .skip(Math.max(0, said.size() - LATELY))
                .anyMatch(l -> ear.hear(l, roster).signs().contains(Heard.Sign.HOOPS));
        return hoops ? Look.missing(Severity.ASK, "missing", Map.of()) : Look.there(Severity.ASK, "there", Map.of());
    }
}
