package org.ownwords.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.plan.CandidateId;
import org.ownwords.plan.DraftId;
import org.ownwords.plan.Idea;
import org.ownwords.plan.LineId;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Quote;

/** What happened to ideas. */
public sealed interface DraftEvent extends Event {

    record DraftRequested(DraftId draft, List<LineId> basis) implements DraftEvent {
        public DraftRequested {
            basis = List.copyOf(basis);
        }

        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            basis.forEach(line -> FileBuilder.mustHave(file.lines, line));
            FileBuilder.add(file.drafts, draft, new Draft(draft, Draft.State.WAITING, basis, "", List.of(), List.of()));
        }
    }

    /** A drafter answered; its ideas in the order it ranked them. */
    record DraftOffered(
            DraftId draft, String drafter, Map<CandidateId, Idea> ideas, List<String> notes, List<String> sent)
            implements DraftEvent {
        public DraftOffered {
            ideas = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(ideas));
            notes = List.copyOf(notes);
            sent = List.copyOf(sent);
        }

        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.change(
                    file.drafts, draft, d -> new Draft(draft, Draft.State.ANSWERED, d.basis(), drafter, notes, sent));
            ideas.forEach((id, idea) -> addIdea(file, id, idea, drafter));
        }
    }

    /**
     * No drafter could answer.
     *
     * @param reason a plain sentence, without content
     */
    record DraftFailed(DraftId draft, String reason) implements DraftEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.change(
                    file.drafts,
                    draft,
                    d -> new Draft(draft, Draft.State.FAILED, d.basis(), "", List.of(reason), List.of()));
        }
    }

    record DraftCancelled(DraftId draft) implements DraftEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.change(
                    file.drafts,
                    draft,
                    d -> new Draft(draft, Draft.State.CANCELLED, d.basis(), "", List.of(), List.of()));
        }
    }

    /** The worker wrote an idea from the family's words. */
    record IdeaWritten(CandidateId candidate, Idea idea) implements DraftEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            addIdea(file, candidate, idea, "worker");
        }
    }

    /** The worker or the family put it in other words. */
    record IdeaChanged(CandidateId candidate, String text) implements DraftEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.change(file.candidates, candidate, c -> c.saying(text));
        }
    }

    record IdeaKept(CandidateId candidate, List<PersonId> by) implements DraftEvent {
        public IdeaKept {
            by = List.copyOf(by);
        }

        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            by.forEach(person -> FileBuilder.mustHave(file.people, person));
            FileBuilder.change(file.candidates, candidate, c -> c.chosen(Candidate.State.KEPT, by, ""));
        }
    }

    record IdeaSetAside(CandidateId candidate, List<PersonId> by, String reason) implements DraftEvent {
        public IdeaSetAside {
            by = List.copyOf(by);
        }

        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            by.forEach(person -> FileBuilder.mustHave(file.people, person));
            FileBuilder.change(file.candidates, candidate, c -> c.chosen(Candidate.State.SET_ASIDE, by, reason));
        }
    }

    private static void addIdea(FileBuilder file, CandidateId id, Idea idea, String drafter) {
        FileBuilder.mustHave(file.people, idea.owner());
        for (Quote quote : idea.quotes()) {
            FileBuilder.mustHave(file.lines, quote.line());
        }
        FileBuilder.add(
                file.candidates,
                id,
                new Candidate(id, 1, idea, drafter, Candidate.State.OFFERED, false, List.of(), ""));
    }
}
