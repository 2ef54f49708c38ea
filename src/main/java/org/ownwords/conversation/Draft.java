package org.ownwords.conversation;

import java.util.List;
import org.ownwords.plan.DraftId;
import org.ownwords.plan.LineId;

/**
 * One request for ideas.
 *
 * @param basis the lines it was asked of
 * @param drafter who answered; empty while nobody has
 * @param notes what the drafter had to say for the worker
 * @param sent what went to a model, as sent; empty when nothing left
 */
public record Draft(
        DraftId id, State state, List<LineId> basis, String drafter, List<String> notes, List<String> sent) {
    public Draft {
        basis = List.copyOf(basis);
        notes = List.copyOf(notes);
        sent = List.copyOf(sent);
    }

    /** How far it is. */
    public enum State {
        WAITING,
        ANSWERED,
        FAILED,
        CANCELLED
    }
}
