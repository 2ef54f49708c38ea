package org.ownwords.conversation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Objective;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;
import org.ownwords.plan.Waiver;
import org.ownwords.rules.Context;
import org.ownwords.rules.Finding;
import org.ownwords.rules.PlanFinding;
import org.ownwords.rules.ReadinessLine;
import org.ownwords.rules.ReadinessRule;
import org.ownwords.rules.Severity;
import org.ownwords.text.Mention;

/**
 * What blocks a text or a plan, and whether a named person set that aside.
 *
 * @param blocks catalogue id and sentence of each check that blocks
 */
record PlanGuards(List<Block> blocks, PlanInput.@Nullable WaiverInput waiver) {

    /** One check that blocks. */
    record Block(String catalogue, String message) {}

    static Guards current(CaseFile file, ObjectiveId id, int version) {
        Objective objective = file.plan().objectives().get(id);
        return new Guards()
                .known(objective != null, "objective")
                .current(version, objective == null ? version : objective.version(), "objective");
    }

    static PlanGuards ofObjective(
            CaseFile file, House house, PersonId owner, String text, PlanInput.@Nullable WaiverInput waiver) {
        List<Finding> findings = house.rules().check(text, file.context(owner, Context.Link.LINKED));
        return new PlanGuards(
                findings.stream()
                        .filter(f -> f.severity() == Severity.BLOCK)
                        .map(f -> new Block(f.catalogue(), f.message()))
                        .toList(),
                waiver);
    }

    static PlanGuards ofPlan(CaseFile file, House house, PlanInput.@Nullable WaiverInput waiver) {
        Dossier dossier = file.dossier();
        Stream<Block> plan = house.rules().checkPlan(dossier).stream()
                .filter(f -> f.severity() == Severity.BLOCK)
                .map((PlanFinding f) -> new Block(f.catalogue(), f.message()));
        Stream<Block> readiness = house.rules().readiness(dossier).stream()
                .filter(l -> l.severity() == Severity.BLOCK && l.status() == ReadinessRule.Status.MISSING)
                .map((ReadinessLine l) -> new Block(l.catalogue(), l.message()));
        return new PlanGuards(Stream.concat(plan, readiness).toList(), waiver);
    }

    Guards guards(House house) {
        List<Block> forGood = blocks.stream()
                .filter(b -> !house.rules().waivable(b.catalogue()))
                .toList();
        return new Guards()
                .and(forGood.isEmpty(), Refusal.Why.BLOCKED_FOR_GOOD, Map.of("checks", sentences(forGood)))
                .and(blocks.isEmpty() || waiver != null, Refusal.Why.BLOCKED, Map.of("checks", sentences(blocks)));
    }

    List<Waiver> waivers() {
        return blocks.isEmpty() || waiver == null
                ? List.of()
                : List.of(new Waiver(
                        blocks.stream().map(Block::catalogue).distinct().toList(), waiver.by(), waiver.reason()));
    }

    private static String sentences(List<Block> blocks) {
        return String.join(" ", blocks.stream().map(Block::message).distinct().toList());
    }

    /** Who has a part in it: its owner, then everyone of the file whom its text names, but no worker. */
    static List<PersonId> parts(CaseFile file, House house, PersonId owner, String text) {
        Set<PersonId> parts = new LinkedHashSet<>(List.of(owner));
        for (Mention mention : house.analyzer().analyze(text, file.roster()).mentions()) {
            if (mention.person() != null && mention.person().role() != Role.WORKER && !mention.possessive()) {
                parts.add(mention.person().id());
            }
        }
        return List.copyOf(parts);
    }
}
