package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.TimePhrase;
import org.ownwords.text.Trigger;

/** No frequency, time, date, length or trigger (quick guide 251). "As needed" and "more often" are none. */
final class NoTime implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("no-time", "O05", "QG 251");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "unreal");
    }

    @Override
    public List<Hit> check(Subject subject) {
        TimePhrase unreal = null;
        for (TimePhrase time : subject.analysis().times()) {
            if (!subject.analysis().quoted(time.span())) {
                if (tells(subject, time)) {
                    return List.of();
                }
                unreal = unreal == null && !time.real() ? time : unreal;
            }
        }
        for (Trigger trigger : subject.analysis().triggers()) {
            int start = trigger.span().start();
            if (!subject.analysis().quoted(new Span(start, start + 1))) {
                return List.of();
            }
        }
        if (unreal == null) {
            return List.of(Hit.of(Severity.WARN, subject.whole()));
        }
        Map<String, String> slots = Map.of("time", unreal.span().of(subject.text()));
        return List.of(new Hit(Severity.WARN, unreal.span(), "unreal", slots));
    }

    /** A lease of a year is no time; a program of twelve weeks is, and so is "at the March 4 meeting". */
    private static boolean tells(Subject subject, TimePhrase time) {
        return time.real()
                && (time.use() != TimePhrase.Use.PROPERTY
                        || time.kind() == TimePhrase.Kind.DATE
                        || Reach.ofService(subject, time));
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will call Ana more often.",
                        "Tasha will read to Leo and tuck him in.",
                        "Tasha will wash the bottles on a regular basis.",
                        "Tasha will hug Leo as needed.",
                        "With some frequency Tasha will cook with Ana.",
                        "Tasha will phone Ana every chance she gets.",
                        "From here on out Tasha will wash Leo's shirts.",
                        "May will sing to Leo with Grace."),
                List.of(
                        "Tasha will call Ana every night.",
                        "When Leo cries, Tasha will pick him up.",
                        "Tasha will read to Leo twice a week.",
                        "Tasha will ask two people from church by March 15.",
                        "Tasha will walk with Ana on Saturdays for eight weeks.",
                        "By the first of the month Tasha will give Ana the rent.",
                        "That night Tasha will text Ana what Leo said.",
                        "Feeling it come on, Tasha will walk to Ana's gate.",
                        "Leo cries → Tasha hums. Ana listens.",
                        "Craving? Tasha chews ice and rings Ana.",
                        "Tasha will change the locks by the end of the first week.",
                        "On nights she works late, Tasha will drop Leo at Ana's.",
                        "Before each visit Tasha will pack a snack Leo likes."));
    }
}
