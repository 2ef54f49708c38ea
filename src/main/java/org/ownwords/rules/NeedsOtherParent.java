package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Flag;
import org.ownwords.text.Mention;

/**
 * In a domestic violence file an act waits for the other parent or goes through them: their yes, their being there, their
 * time, their home (quick guide 202 to 208). To keep away, to tell a helper about them, to hand children over by a third
 * person is fine.
 */
final class NeedsOtherParent implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("needs-other-parent", "N04", "QG 204");
    }

    @Override
    public List<Hit> check(Subject subject) {
        if (!subject.context().flags().contains(Flag.DV)) {
            return List.of();
        }
        OtherParent other = new OtherParent(subject);
        Waiting waiting = new Waiting(subject, other);
        List<Hit> hits = new ArrayList<>();
        for (Mention mention : subject.analysis().mentions()) {
            boolean said = Inside.one(subject.analysis().quotations(), q -> q, mention.span());
            if (!said && other.is(mention) && waiting.needs(mention)) {
                hits.add(new Hit(
                        Severity.BLOCK, mention.span(), "", Map.of("name", OtherParent.bare(subject, mention))));
            }
        }
        new Together(subject)
                .spans()
                .forEach(span ->
                        hits.add(new Hit(Severity.BLOCK, span, "together", Map.of("words", span.of(subject.text())))));
        return hits;
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "together");
    }

    /** In the test Steve is to be kept apart from Tasha. */
    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "If Steve says it's ok, Tasha will take Leo to Ana's every Sunday.",
                        "When he drops the kids off on Fridays, Tasha will wave from Ana's porch.",
                        "Once she has Steve's permission, Tasha will sleep at Ana's on Fridays.",
                        "Tasha will take the bus to Ana's every Monday after checking with Steve.",
                        "Every Monday Tasha will ask Ana for a ride that fits Steve's schedule.",
                        "As long as their father agrees, Tasha will bring Leo to Ana on Sundays.",
                        "Tasha will go to couples counseling every Tuesday and tell Ana what she said there.",
                        "Unless Steve objects, Tasha will walk with Ana every night.",
                        "Tasha will tell Ana each Friday what came up at the co-parenting meeting."),
                List.of(
                        "When Steve calls, Tasha will let it ring and text Ana.",
                        "Tasha will tell Ana every Sunday about Steve and how she sleeps.",
                        "By Friday Tasha will block Steve's number with Ana beside her.",
                        "Tasha will bring a copy of the order against Steve to the school by Monday.",
                        "Ana will pick up the kids from Steve on Fridays, so that Tasha does not see him.",
                        "If Steve comes to the door, Tasha will lock it and call Ana.",
                        "Tasha will not answer when he texts. She will show Ana each text.",
                        "While Steve is at work on Monday, Tasha will pack a bag and take it to Ana.",
                        "When Luke says it's ok, Tasha will take Leo to the park with Ana on Sundays."));
    }
}
