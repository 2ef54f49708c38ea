package org.ownwords.drafting;

import java.util.List;
import org.ownwords.plan.Idea;

/**
 * What a drafter offers.
 *
 * @param drafter "offline" or the model's name
 * @param ideas best first; each rests on quotes
 * @param notes plain sentences for the worker ("The model did not answer …")
 * @param sent what went to a model, byte for byte; empty when nothing left
 */
public record Proposal(String drafter, List<Idea> ideas, List<String> notes, List<String> sent) {
    public Proposal {
        ideas = List.copyOf(ideas);
        notes = List.copyOf(notes);
        sent = List.copyOf(sent);
    }
}
