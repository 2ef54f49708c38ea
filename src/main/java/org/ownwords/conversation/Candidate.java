package org.ownwords.conversation;

import java.util.List;
import org.ownwords.plan.CandidateId;
import org.ownwords.plan.Idea;
import org.ownwords.plan.PersonId;

/**
 * An idea from their words, as it stands with the family.
 *
 * @param version counts changes, from 1
 * @param drafter who wrote it: "offline", a model's name, or "worker"
 * @param changed whether the worker changed its words
 * @param chosenBy who of the family kept or set it aside
 * @param reason why it was set aside, or empty
 */
public record Candidate(
        CandidateId id,
        int version,
        Idea idea,
        String drafter,
        State state,
        boolean changed,
        List<PersonId> chosenBy,
        String reason) {
    public Candidate {
        chosenBy = List.copyOf(chosenBy);
    }

    /** Where it stands. */
    public enum State {
        OFFERED,
        KEPT,
        SET_ASIDE,
        ACCEPTED
    }

    Candidate saying(String text) {
        Idea said = new Idea(idea.owner(), text, idea.category(), idea.quotes(), idea.gaps(), idea.worry());
        return new Candidate(id, version + 1, said, drafter, State.OFFERED, true, List.of(), "");
    }

    Candidate chosen(State choice, List<PersonId> by, String why) {
        return new Candidate(id, version + 1, idea, drafter, choice, changed, by, why);
    }
}
