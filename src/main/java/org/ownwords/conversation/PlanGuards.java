package org.ownwords.conversation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Objective;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;
import org.ownwords.plan.Waiver;
import org.ownwords.rules.Block;
import org.ownwords.rules.Context;
import org.ownwords.text.Mention;

/** What blocks a text or a plan, and whether a named person set that aside. */
record PlanGuards(List<Block> blocks, PlanInput.@Nullable WaiverInput waiver) {

    static Guards current(CaseFile file, ObjectiveId id, int version) {
        Objective objective = file.plan().objectives().get(id);
        return new Guards()
                .known(objective != null, "objective")
                .current(version, objective == null ? version : objective.version(), "objective");
    }

    static PlanGuards ofObjective(
            CaseFile file, House house, PersonId owner, String text, PlanInput.@Nullable WaiverInput waiver) {
        return new PlanGuards(house.rules().blocks(text, file.context(owner, Context.Link.LINKED)), waiver);
    }

    static PlanGuards ofPlan(CaseFile file, House house, PlanInput.@Nullable WaiverInput waiver) {
        return new PlanGuards(house.rules().blocks(file.dossier()), waiver);
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

    /**
     * Who has a part in it: its owner, then everyone of the file whom its text names. No worker, and nobody who is to be
     * kept apart: to ask for that person's agreement would tell them of this plan.
     */
    static List<PersonId> parts(CaseFile file, House house, PersonId owner, String text) {
        Set<PersonId> parts = new LinkedHashSet<>(List.of(owner));
        for (Mention mention : house.analyzer().analyze(text, file.roster()).mentions()) {
            Person person = mention.person();
            if (person != null && !mention.possessive() && mayTakePart(file, owner, person)) {
                parts.add(person.id());
            }
        }
        return List.copyOf(parts);
    }

    private static boolean mayTakePart(CaseFile file, PersonId owner, Person person) {
        boolean otherParent = file.people().flags().contains(Flag.DV)
                && person.role() == Role.PARENT
                && file.people().is(owner, Role.PARENT)
                && !person.id().equals(owner);
        return person.role() != Role.WORKER
                && !otherParent
                && file.people().apart().values().stream().noneMatch(a -> a.isAbout(person));
    }
}
