package org.ownwords.conversation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.CandidateId;
import org.ownwords.plan.Category;
import org.ownwords.plan.DraftId;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Line;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Texts;
import org.ownwords.plan.WorryId;

/** What a person or a drafter asks for about ideas. */
public sealed interface DraftInput extends Input {

    /** Asks for ideas from everything said so far that is not the worker's alone. */
    record RequestDraft(DraftId id) implements DraftInput {
        @Override
        public Decision decide(CaseFile file, House house) {
            List<Line> basis = file.teamLines();
            return new Guards()
                    .unused(file.plan().drafts().containsKey(id), "draft")
                    .and(TalkGuards.hasParent(file), Refusal.Why.NEEDS_PARENT)
                    .and(file.worries().anyWithGoal(), Refusal.Why.NEEDS_WORRY)
                    .and(!basis.isEmpty(), Refusal.Why.NOTHING_SAID)
                    .accept(() -> new DraftEvent.DraftRequested(
                            id, basis.stream().map(Line::id).toList()));
        }
    }

    /** A drafter's answer. Comes from casework, never from outside. */
    record OfferDraft(DraftId id, String drafter, Map<CandidateId, Idea> ideas, List<String> notes, List<String> sent)
            implements DraftInput {
        @Override
        public Decision decide(CaseFile file, House house) {
            return DraftGuards.waiting(file, id)
                    .accept(() -> new DraftEvent.DraftOffered(id, drafter, ideas, notes, sent));
        }
    }

    /** No drafter could answer. Comes from casework, never from outside. */
    record FailDraft(DraftId id, String reason) implements DraftInput {
        @Override
        public Decision decide(CaseFile file, House house) {
            return DraftGuards.waiting(file, id).accept(() -> new DraftEvent.DraftFailed(id, reason));
        }
    }

    /** Calls a draft off. */
    record CancelDraft(DraftId id) implements DraftInput {
        @Override
        public Decision decide(CaseFile file, House house) {
            return DraftGuards.waiting(file, id).accept(() -> new DraftEvent.DraftCancelled(id));
        }
    }

    /** The worker writes an idea of their own, from words that the family said. */
    record WriteIdea(
            CandidateId id,
            PersonId owner,
            String text,
            Category category,
            List<Quote> quotes,
            @Nullable WorryId worry) implements DraftInput {
        public WriteIdea {
            new Idea(owner, text, category, quotes, List.of(), worry);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return new Guards()
                    .unused(file.plan().candidates().containsKey(id), "idea")
                    .known(file.people().has(owner), "person")
                    .known(worry == null || file.worries().byId().containsKey(worry), "worry")
                    .andThen(() -> DraftGuards.quotable(file, quotes))
                    .accept(() ->
                            new DraftEvent.IdeaWritten(id, new Idea(owner, text, category, quotes, List.of(), worry)));
        }
    }

    /** Puts an idea in other words; the quotes it rests on stay. The family chooses anew. */
    record ChangeIdea(CandidateId id, int version, String text) implements DraftInput {
        public ChangeIdea {
            text = Texts.required("text", text);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return DraftGuards.undecided(file, id, version).accept(() -> new DraftEvent.IdeaChanged(id, text));
        }
    }

    /** The family keeps an idea; {@code by} says who, at least one. */
    record KeepIdea(CandidateId id, int version, List<PersonId> by) implements DraftInput {
        public KeepIdea {
            by = DraftGuards.someone(by);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return DraftGuards.undecided(file, id, version)
                    .known(by.stream().allMatch(file.people()::has), "person")
                    .accept(() -> new DraftEvent.IdeaKept(id, by));
        }
    }

    /** The family sets an idea aside; {@code by} says who. */
    record SetIdeaAside(CandidateId id, int version, List<PersonId> by, String reason) implements DraftInput {
        public SetIdeaAside {
            by = DraftGuards.someone(by);
            reason = Texts.required("reason", reason);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return DraftGuards.undecided(file, id, version)
                    .known(by.stream().allMatch(file.people()::has), "person")
                    .accept(() -> new DraftEvent.IdeaSetAside(id, by, reason));
        }
    }
}
