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
 * @param waivable whether a named person may set aside all that blocks
 */
public record IdeaView(
        Candidate candidate, String owner, Checked checked, List<QuoteView> quotes, boolean blocked, boolean waivable) {
    /** More at once would overwhelm a family. */
    private static final int FIRST = 5;

    static IdeaView of(CaseFile file, Candidate candidate, Rules rules) {
        String text = candidate.idea().text();
        Checked checked = Checked.of(text, file.context(candidate.idea().owner(), Context.Link.LINKED), rules);
        List<Finding> blocks = checked.findings().stream()
                .filter(f -> f.severity() == Severity.BLOCK)
                .toList();
        Person owner = file.people().byId().get(candidate.idea().owner());
        return new IdeaView(
                candidate,
                owner == null ? "?" : owner.name(),
                checked,
                QuoteView.of(file, candidate.idea().quotes()),
                !blocks.isEmpty(),
                blocks.stream().allMatch(f -> rules.waivable(f.catalogue())));
    }

    /** The open ideas to talk about first: what the family kept, then the drafter's best. */
    public static List<IdeaView> first(List<IdeaView> ideas) {
        List<IdeaView> open = open(ideas);
        return open.subList(0, Math.min(FIRST, open.size()));
    }

    /** The open ideas that can wait. */
    public static List<IdeaView> later(List<IdeaView> ideas) {
        List<IdeaView> open = open(ideas);
        return open.subList(Math.min(FIRST, open.size()), open.size());
    }

    private static List<IdeaView> open(List<IdeaView> ideas) {
        return ideas.stream()
                .filter(i -> i.is(Candidate.State.OFFERED) || i.is(Candidate.State.KEPT))
                .sorted(Comparator.comparing((IdeaView i) -> !i.is(Candidate.State.KEPT)))
                .toList();
    }

    public boolean is(Candidate.State state) {
        return candidate.state() == state;
    }
}
