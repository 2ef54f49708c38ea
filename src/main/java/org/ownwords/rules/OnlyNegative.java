package org.ownwords.rules;

import java.util.List;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Sentence;

/** Everything the parent takes on is something not to do (quick guide 73). One thing to do instead is enough. */
final class OnlyNegative implements ObjectiveRule {
    /** A sentence of so few words is a name under a note. */
    private static final int SIGNED = 3;

    @Override
    public Card card() {
        return Card.objective("only-negative", "O14", "QG 73");
    }

    @Override
    public List<Hit> check(Subject subject) {
        List<Duty> acts = Acts.ofOwner(subject).stream()
                .filter(d -> subject.kind(d) != ActKind.OPENED && d.modality() != Duty.Modality.WOULD)
                .toList();
        if (acts.isEmpty() && subject.promised().isEmpty() && onlyNo(subject)) {
            return List.of(new Hit(Severity.WARN, subject.whole(), "", Names.slots(subject)));
        }
        if (acts.isEmpty() || acts.stream().anyMatch(d -> subject.kind(d) != ActKind.LEFT_UNDONE)) {
            return List.of();
        }
        Span span = new Span(
                acts.get(0).span().start(), acts.get(acts.size() - 1).span().end());
        return List.of(new Hit(Severity.WARN, span, "", Names.slots(subject)));
    }

    /** "No more spanking, no more belt": a note that names nothing but what is to end. */
    private static boolean onlyNo(Subject subject) {
        boolean some = false;
        if (!subject.analysis().duties().isEmpty()) {
            return false;
        }
        for (Sentence sentence : subject.analysis().sentences()) {
            Phrase words = Phrase.of(subject, sentence.span());
            boolean no = subject.words("no-openers").contains(words.word(0));
            if (!no && words.size() > SIGNED) {
                return false;
            }
            some |= no;
        }
        return some;
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will not drink on weekends.",
                        "Tasha will never leave Leo alone at night.",
                        "When Leo cries, Tasha will stop yelling.",
                        "Tasha won't hit Leo or scream at him when he spills.",
                        "Tasha will stay away from the bar on Fridays.",
                        "Never again will Tasha leave Leo by himself at night.",
                        "At no time will Tasha drive Leo after a drink on weekends.",
                        "Tasha will never, ever shake Leo when he cries.",
                        "After ten at night Tasha has nobody over and opens to no one.",
                        "Tasha is done yelling at Leo when he spills.",
                        "Tasha promises not to drink on weekends.",
                        "On nights she works late, Tasha will not leave Leo by himself."),
                List.of(
                        "Tasha will not drink on weekends. She will go bowling with Ana.",
                        "When Leo cries, Tasha will breathe five times and not yell.",
                        "Instead of yelling when Leo spills, Tasha will hand him a towel.",
                        "Every night Tasha will tell Leo, “No hitting.”",
                        "When Tasha doesn't want to get out of bed, she will call Ana.",
                        "Never again will Leo wait alone: Tasha will stand at the gate by 2:45 every day.",
                        "Not until Ana has the keys on Friday will Tasha open the mail.",
                        "Tasha will drop Leo off at school by 8 each day.",
                        "No phones at dinner: Tasha will ask Leo for the best of his day every night.",
                        "Tasha will tell Ana no by text when she asks her out on Fridays."));
    }
}
