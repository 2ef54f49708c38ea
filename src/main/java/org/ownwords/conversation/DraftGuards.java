package org.ownwords.conversation;

import java.util.List;
import java.util.Map;
import org.ownwords.plan.Audience;
import org.ownwords.plan.CandidateId;
import org.ownwords.plan.DraftId;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Quote;

/** What several inputs about ideas and objectives ask of a file. */
final class DraftGuards {
    private DraftGuards() {}

    static Guards waiting(CaseFile file, DraftId id) {
        Draft draft = file.plan().drafts().get(id);
        return new Guards()
                .known(draft != null, "draft")
                .and(draft == null || draft.state() == Draft.State.WAITING, Refusal.Why.DRAFT_OVER);
    }

    static Guards undecided(CaseFile file, CandidateId id, int version) {
        Candidate candidate = file.plan().candidates().get(id);
        return new Guards()
                .known(candidate != null, "idea")
                .and(candidate == null || candidate.state() != Candidate.State.ACCEPTED, Refusal.Why.ALREADY_DECIDED)
                .current(version, candidate == null ? version : candidate.version(), "idea");
    }

    /** The words are in the file, still say the same, and are not the worker's alone. */
    static Guards quotable(CaseFile file, List<Quote> quotes) {
        Guards guards = new Guards();
        for (Quote quote : quotes) {
            KeptLine line = file.talks().lines().get(quote.line());
            guards.known(line != null, "line")
                    .known(line == null || fits(line, quote), "quote")
                    .and(line == null || line.stillSays(quote.version()), Refusal.Why.WORDS_CHANGED)
                    .and(line == null || line.newest().mayBeSeenBy(Audience.TEAM), Refusal.Why.WORDS_PRIVATE, Map.of());
        }
        return guards;
    }

    private static boolean fits(KeptLine line, Quote quote) {
        return quote.version() >= 1
                && quote.version() <= line.versions().size()
                && quote.isIn(line.version(quote.version()).text());
    }

    static List<PersonId> someone(List<PersonId> by) {
        if (by.isEmpty()) {
            throw new Invalid("by", "Say who of the family chose.");
        }
        return List.copyOf(by);
    }
}
