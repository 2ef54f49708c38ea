package org.ownwords.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.CandidateId;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Objective;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Waiver;

/** What happened to the plan. */
public sealed interface PlanEvent extends Event {

    /** The worker accepted what the family kept. */
    record IdeaAccepted(CandidateId candidate, Objective objective) implements PlanEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.mustHave(file.people, objective.owner());
            FileBuilder.mustHave(file.worries, objective.worry());
            FileBuilder.change(file.candidates, candidate, c -> c.chosen(Candidate.State.ACCEPTED, c.chosenBy(), ""));
            FileBuilder.add(file.objectives, objective.id(), objective);
            file.orderVersion++;
        }
    }

    /** An objective has new words, and with them a new version to agree to. */
    record ObjectiveReworded(Objective objective) implements PlanEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.change(file.objectives, objective.id(), old -> objective);
        }
    }

    record ObjectiveWithdrawn(ObjectiveId objective, String reason) implements PlanEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.remove(file.objectives, objective);
            file.orderVersion++;
        }
    }

    record ObjectivesOrdered(List<ObjectiveId> order) implements PlanEvent {
        public ObjectivesOrdered {
            order = List.copyOf(order);
        }

        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            Map<ObjectiveId, Objective> ordered = new LinkedHashMap<>();
            for (ObjectiveId id : order) {
                FileBuilder.mustHave(file.objectives, id);
                ordered.put(id, file.objectives.get(id));
            }
            file.objectives.forEach(ordered::putIfAbsent);
            file.objectives = ordered;
            file.orderVersion++;
        }
    }

    /**
     * Someone said in their own words what they will do, and whether they agree.
     *
     * @param line their words, null when they only answered
     */
    record SaidBack(
            ObjectiveId objective,
            int version,
            PersonId person,
            Agreement answer,
            @Nullable LineId line) implements PlanEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.mustHave(file.objectives, objective);
            FileBuilder.mustHave(file.people, person);
            FileBuilder.mustHave(file.lines, line);
            Plan.VersionOf key = new Plan.VersionOf(objective, version);
            Map<PersonId, Agreement> given = new LinkedHashMap<>(file.answers.getOrDefault(key, Map.of()));
            given.put(person, answer);
            file.answers.put(key, java.util.Collections.unmodifiableMap(given));
        }
    }

    /** The plan was given to the family as final. */
    record PlanIssued(Map<ObjectiveId, Integer> versions, List<Waiver> waivers) implements PlanEvent {
        public PlanIssued {
            versions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(versions));
            waivers = List.copyOf(waivers);
        }

        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            file.issued.add(versions);
        }
    }
}
