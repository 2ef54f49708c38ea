package org.ownwords.rules;

import java.util.List;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;

/** Everything the parent takes on is something not to do (quick guide 73). One thing to do instead is enough. */
final class OnlyNegative implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("only-negative", "O14", "QG 73");
    }

    @Override
    public List<Hit> check(Subject subject) {
        List<Duty> acts = Acts.ofOwner(subject).stream()
                .filter(d -> subject.kind(d) != ActKind.OPENED && d.modality() != Duty.Modality.WOULD)
                .toList();
        if (acts.isEmpty() || acts.stream().anyMatch(d -> subject.kind(d) != ActKind.LEFT_UNDONE)) {
            return List.of();
        }
        Span span = new Span(
                acts.get(0).span().start(), acts.get(acts.size() - 1).span().end());
        return List.of(new Hit(Severity.WARN, span, "", Names.slots(subject)));
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will not drink on weekends.",
                        "Tasha will never leave Leo alone at night.",
                        "When Leo cries, Tasha will stop yelling.",
                        "Tasha won't hit Leo or scream at him when he spills.",
                        "Tasha will stay away from the bar on Fridays."),
                List.of(
                        "Tasha will not drink on weekends. She will go bowling with Ana.",
                        "When Leo cries, Tasha will breathe five times and not yell.",
                        "Instead of yelling when Leo spills, Tasha will hand him a towel.",
                        "Every night Tasha will tell Leo, “No hitting.”",
                        "When Tasha doesn't want to get out of bed, she will call Ana."));
    }
}
