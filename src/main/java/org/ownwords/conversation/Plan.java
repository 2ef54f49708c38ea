package org.ownwords.conversation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.CandidateId;
import org.ownwords.plan.DraftId;
import org.ownwords.plan.Objective;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.PlanDates;

/**
 * What became of the words.
 *
 * @param objectives in the family's order, newest versions
 * @param orderVersion counts changes of the order, from 0
 * @param answers each person's answers, by objective and version
 * @param issued the objectives' versions of each issued plan, oldest first
 */
public record Plan(
        Map<DraftId, Draft> drafts,
        Map<CandidateId, Candidate> candidates,
        Map<ObjectiveId, Objective> objectives,
        int orderVersion,
        Map<VersionOf, Map<PersonId, Agreement>> answers,
        @Nullable PlanDates dates,
        List<Map<ObjectiveId, Integer>> issued) {

    /** One version of an objective. */
    public record VersionOf(ObjectiveId objective, int version) {
        static VersionOf newest(Objective objective) {
            return new VersionOf(objective.id(), objective.version());
        }
    }

    /** What each person with a part in it said to its newest version; who was not asked is {@code NOT_ASKED}. */
    public Map<PersonId, Agreement> agreements(Objective objective) {
        Map<PersonId, Agreement> given = answers.getOrDefault(VersionOf.newest(objective), Map.of());
        Map<PersonId, Agreement> all = new java.util.LinkedHashMap<>();
        objective.parts().forEach(p -> all.put(p, given.getOrDefault(p, Agreement.NOT_ASKED)));
        all.putAll(given);
        return all;
    }
}
