package org.ownwords.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.PlanDates;
import org.ownwords.text.TimePhrase;
import org.ownwords.text.TimePhrase.Use;

/**
 * A promise that ends later than six months after the plan's start (quick guide 254). A length ("for a year") tells so by
 * itself, a date only where the start is known. A program that lasts longer may be a court's order: that is a warning.
 */
final class EndsTooLate implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("ends-too-late", "O06", "QG 254");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "by-date", "program");
    }

    @Override
    public List<Hit> check(Subject subject) {
        LocalDate start = subject.context().roster().planStart();
        LocalDate end = start == null ? null : PlanDates.from(start).end();
        List<Hit> hits = new ArrayList<>();
        for (TimePhrase time : subject.analysis().times()) {
            Hit hit = time.use() == Use.WHEN ? null : hit(subject, time, end);
            if (hit != null && !subject.analysis().quoted(time.span())) {
                hits.add(hit);
            }
        }
        return hits;
    }

    private static @Nullable Hit hit(Subject subject, TimePhrase time, @Nullable LocalDate end) {
        boolean long_ = Reach.overSixMonths(time.length());
        if (time.use() == Use.PROPERTY) {
            return long_ && Reach.ofService(subject, time) ? hit(subject, time, Severity.WARN, "program", end) : null;
        }
        if (long_) {
            return hit(subject, time, Severity.BLOCK, "", end);
        }
        boolean late = time.length() == null && Reach.after(time, end);
        return late ? hit(subject, time, Severity.BLOCK, "by-date", end) : null;
    }

    private static Hit hit(Subject subject, TimePhrase time, Severity severity, String key, @Nullable LocalDate end) {
        Map<String, String> slots = new HashMap<>(Names.slots(subject));
        slots.put("time", time.span().of(subject.text()));
        if (end != null) {
            slots.put("end", end.toString());
        }
        return new Hit(severity, time.span(), key, slots);
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will walk with Ana every Sunday for a year.",
                        "Tasha will read to Leo every night until he turns 18.",
                        "By the end of next year Tasha will cook with Ana on Mondays.",
                        "Tasha will call Ana every night for the rest of her life.",
                        "Tasha will save ten dollars each payday with Ana through December.",
                        "Over the next two school years Tasha will walk Leo to the bus with Ana."),
                List.of(
                        "Tasha will walk with Ana every Sunday for 26 weeks.",
                        "Tasha will sign a 12-month lease by March 15 with Ana.",
                        "Every Sunday Tasha will call May, who has been sober for 3 years.",
                        "After a fight Leo will sit for one minute per year of age, and Tasha will sit with him.",
                        "Ana, who retires in ten months, will call Tasha every Sunday.",
                        "Leo turns four next winter. Tasha will sing to him every night.",
                        "Last Christmas Tasha drank. On Friday she will go to Ana's.",
                        "Tasha will carry Leo, who is 18 months old, to bed at 8.",
                        "Tasha (off meth for 3 years now) will call Ana on Saturdays.",
                        "Two years sober and counting, Tasha will ring Ana each Monday.",
                        "Tasha, 14 months into her job, will bring Leo to Ana's by 6:45 each day."));
    }
}
