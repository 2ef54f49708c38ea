package org.ownwords.casework;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.conversation.Ask;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.DraftInput;
import org.ownwords.conversation.Input;
import org.ownwords.conversation.KeptLine;
import org.ownwords.drafting.Drafter;
import org.ownwords.drafting.Material;
import org.ownwords.drafting.Prompt;
import org.ownwords.drafting.Proposal;
import org.ownwords.plan.Audience;
import org.ownwords.plan.CandidateId;
import org.ownwords.plan.DraftId;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Quote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Between a file and a drafter: what goes in, and what of its answer may come back. */
final class Drafting {
    private static final Logger LOG = LoggerFactory.getLogger(Drafting.class);
    private static final String FAILED = "No ideas came this time. Ask again, or write one yourself.";

    private Drafting() {}

    /** All that a drafter may know: no line that the worker alone may see. */
    static Material material(CaseFile file) {
        return new Material(
                file.teamLines(),
                prompts(file),
                file.roster(),
                List.copyOf(file.worries().byId().values()),
                file.people().flags(),
                List.copyOf(file.people().apart().values()));
    }

    private static Map<LineId, Prompt> prompts(CaseFile file) {
        Map<LineId, Prompt> prompts = new HashMap<>();
        for (Line line : file.teamLines()) {
            Ask ask = line.ask() == null ? null : file.talks().asks().get(line.ask());
            if (ask != null) {
                prompts.put(line.id(), new Prompt(ask.text(), ask.line()));
            }
        }
        return prompts;
    }

    /** Asks the drafter; its answer is an input like any other. Takes as long as the drafter takes. */
    static Input ask(Drafter drafter, DraftId draft, Material material) {
        try {
            Proposal proposal = drafter.propose(material);
            return new DraftInput.OfferDraft(
                    draft, proposal.drafter(), named(proposal.ideas()), proposal.notes(), proposal.sent());
        } catch (RuntimeException | StackOverflowError e) {
            // Its message may hold what the family said: only its class is told.
            LOG.error("Drafter {} failed: {}", drafter.name(), e.getClass().getName());
            return failed(draft);
        }
    }

    static Input failed(DraftId draft) {
        return new DraftInput.FailDraft(draft, FAILED);
    }

    private static Map<CandidateId, Idea> named(List<Idea> ideas) {
        Map<CandidateId, Idea> named = new LinkedHashMap<>();
        ideas.forEach(idea -> named.put(new CandidateId(UUID.randomUUID().toString()), idea));
        return named;
    }

    /** The offer without ideas about people who are not there, or from words that are no longer there for the team. */
    static DraftInput.OfferDraft fitting(DraftInput.OfferDraft offer, CaseFile now) {
        Map<CandidateId, Idea> ideas = new LinkedHashMap<>(offer.ideas());
        ideas.values().removeIf(idea -> !fits(idea, now));
        int left = offer.ideas().size() - ideas.size();
        if (left == 0) {
            return offer;
        }
        List<String> notes =
                Stream.concat(offer.notes().stream(), Stream.of(leftOut(left))).toList();
        return new DraftInput.OfferDraft(offer.id(), offer.drafter(), ideas, notes, offer.sent());
    }

    private static boolean fits(Idea idea, CaseFile now) {
        return now.people().has(idea.owner())
                && idea.quotes().stream()
                        .allMatch(quote -> stands(quote, now.talks().lines().get(quote.line())));
    }

    private static boolean stands(Quote quote, @Nullable KeptLine line) {
        return line != null
                && line.newest().mayBeSeenBy(Audience.TEAM)
                && quote.version() >= 1
                && line.stillSays(quote.version())
                && quote.isIn(line.version(quote.version()).text());
    }

    private static String leftOut(int ideas) {
        return ideas == 1
                ? "One idea was left out: the words behind it have changed."
                : ideas + " ideas were left out: the words behind them have changed.";
    }
}
