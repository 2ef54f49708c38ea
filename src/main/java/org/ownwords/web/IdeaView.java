package org.ownwords.web;

import java.util.Comparator;
import java.util.List;
import org.ownwords.conversation.Candidate;
import org.ownwords.conversation.CaseFile;
import org.ownwords.plan.Person;
import org.ownwords.rules.Context;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Rules;
import org.ownwords.rules.Severity;

/**
 * An idea as it is shown.
 *
 * @param owner whose it is
 * @param findings the most useful first: what must change, then what to look at, then what to ask
 * @param waivable whether a named person may set aside all that blocks
 */
public record IdeaView(
        Candidate candidate,
        String owner,
        List<Piece> pieces,
        List<QuoteView> quotes,
        List<Finding> findings,
        boolean blocked,
        boolean waivable) {

    static IdeaView of(CaseFile file, Candidate candidate, Rules rules) {
        String text = candidate.idea().text();
        List<Finding> findings = rules.check(text, file.context(candidate.idea().owner(), Context.Link.LINKED)).stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        List<Finding> blocks =
                findings.stream().filter(f -> f.severity() == Severity.BLOCK).toList();
        Person owner = file.people().byId().get(candidate.idea().owner());
        return new IdeaView(
                candidate,
                owner == null ? "?" : owner.name(),
                Piece.cut(text, findings),
                QuoteView.of(file, candidate.idea().quotes()),
                findings,
                !blocks.isEmpty(),
                blocks.stream().allMatch(f -> rules.waivable(f.catalogue())));
    }

    /** The three to look at first. */
    public List<Finding> first() {
        return findings.subList(0, Math.min(3, findings.size()));
    }

    public List<Finding> rest() {
        return findings.subList(Math.min(3, findings.size()), findings.size());
    }

    public boolean is(Candidate.State state) {
        return candidate.state() == state;
    }
}
