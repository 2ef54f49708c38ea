package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;

/**
 * "Always", "never", "at all times": a promise that nobody could keep every time (quick guide 254: "realistically
 * achievable"). A plain act with a time of its own ("always kiss Mia good night") is left alone, and so are words to be
 * said and what sets an act off.
 */
final class AbsolutePromise implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("absolute-promise", "O22", "QG 254");
    }

    @Override
    public List<Hit> check(Subject subject) {
        Span span = subject.firstOf(subject.meanings().absolutes());
        if (span == null || harmless(subject, span)) {
            return List.of();
        }
        return List.of(new Hit(
                Severity.ASK,
                span,
                "",
                Map.of(
                        "word",
                        span.of(subject.text()),
                        "name",
                        Names.slots(subject).get("name"))));
    }

    /** "Always kiss Mia good night": an act of every day that can be seen. "Always" alone says little then. */
    private static boolean harmless(Subject subject, Span span) {
        String word = span.of(subject.text());
        if (!word.equalsIgnoreCase("always")) {
            return false;
        }
        for (Duty act : subject.promised()) {
            if (act.span().contains(span) || act.verbSpan().start() - span.end() == 1) {
                return subject.kind(act) == ActKind.SEEN && !act.negated() && timed(subject);
            }
        }
        return false;
    }

    private static boolean timed(Subject subject) {
        Set<String> moments = subject.words("daily-moments");
        return subject.analysis().tokens().stream().anyMatch(t -> moments.contains(t.lower()));
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will always answer when Ana calls.",
                        "Tasha will never raise her voice. At bedtime she will sing to Leo.",
                        "Tasha will have her eyes on Leo at all times and sit by the tub at bath time.",
                        "Tasha will carry her phone 24/7 and call Ana if Leo coughs.",
                        "At bedtime Tasha will rub Leo's back without fail.",
                        "Tasha will not drink ever again. On Fridays she will bowl with Ana.",
                        "Tasha will watch Leo every second of every day and text Ana each night.",
                        "On Fridays Tasha will sit with Leo around the clock."),
                List.of(
                        "Tasha will always kiss Leo good night.",
                        "Tasha will say, “I always come back,” when she drops Leo off.",
                        "When Leo always wakes at two, Tasha will rock him.",
                        "Tasha will call Ana every night at eight.",
                        "Tasha will pick Leo up every time he cries at night.",
                        "Tasha will ask Ana what never worked each Sunday.",
                        "Every day Tasha will read to Leo.",
                        "Leo can call Ana at any time. Tasha will practice with him each week."));
    }
}
