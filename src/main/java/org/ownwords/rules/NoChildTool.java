package org.ownwords.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Person;
import org.ownwords.plan.Step;
import org.ownwords.text.Ear;

/**
 * Younger children have the Three Houses or the Safety House (quick guide 71); older ones can be part of the meeting
 * (75).
 */
final class NoChildTool implements ReadinessRule {
    /** From this age, in years, a child counts as older. The guide gives no age; twelve is ours. */
    private static final int OLDER = 12;

    @Override
    public Card card() {
        return Card.readiness("no-child-tool", "R08", "QG 71");
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "joined", "younger", "older", "not-needed");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        List<Person> children = People.tellingChildren(dossier);
        LocalDate done = dossier.steps().get(Step.CHILD_TOOL);
        if (done != null) {
            return Look.there(Severity.ASK, "there", Map.of("date", done.toString()));
        }
        if (children.isEmpty()) {
            return Look.notNeeded(Severity.ASK);
        }
        List<Person> younger = children.stream().filter(c -> !older(c)).toList();
        if (!younger.isEmpty()) {
            return Look.missing(Severity.ASK, "younger", Map.of("names", People.names(younger)));
        }
        List<Person> absent = children.stream()
                .filter(c -> !c.present() && !People.spoke(dossier, c))
                .toList();
        return absent.isEmpty()
                ? Look.there(Severity.ASK, "joined", Map.of())
                : Look.missing(Severity.ASK, "older", Map.of("names", People.names(absent)));
    }

    private static boolean older(Person child) {
        return child.age() != null && child.age() >= OLDER;
    }
}
