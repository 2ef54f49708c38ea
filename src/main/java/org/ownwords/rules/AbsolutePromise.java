package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Token;
import org.ownwords.text.Trigger;

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
        List<Token> tokens = subject.analysis().tokens();
        Terms terms = subject.meanings().absolutes();
        for (int i = 0; i < tokens.size(); i++) {
            Terms.Term term = terms.at(subject, i);
            if (term != null) {
                int last = i + term.words().length - 1;
                Span span = subject.tokens().span(i, last + 1);
                if (!term.isPlain() && !told(subject, i, span) && !harmless(subject, span)) {
                    return hit(subject, span);
                }
                i = last;
            }
        }
        return List.of();
    }

    /** In someone's mouth, or within what sets an act off: "when Leo always wakes", but not "every single time she drives, no exceptions". */
    private static boolean told(Subject subject, int at, Span span) {
        if (subject.analysis().quoted(span)) {
            return true;
        }
        boolean apart = subject.tokens().word(at - 1).equals(",");
        for (Trigger trigger : subject.analysis().triggers()) {
            if (trigger.span().contains(span)) {
                return trigger.span().start() != span.start() && !apart;
            }
        }
        return false;
    }

    private static List<Hit> hit(Subject subject, Span span) {
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
        boolean always = word.equalsIgnoreCase("always");
        if ((always || word.equalsIgnoreCase("never")) && habit(subject, span)) {
            return true;
        }
        if (!always) {
            return false;
        }
        for (Duty act : subject.promised()) {
            if (act.span().contains(span) || act.verbSpan().start() - span.end() == 1) {
                return subject.kind(act) == ActKind.SEEN && !act.negated() && timed(subject);
            }
        }
        return false;
    }

    /** "The bus never runs on Sundays", "Ana is always up by five": how it is with others, and no promise. */
    private static boolean habit(Subject subject, Span span) {
        for (Duty duty : subject.analysis().duties()) {
            boolean of = duty.span().contains(span) || duty.verbSpan().start() - span.end() == 1;
            if (of && duty.modality() == Duty.Modality.PRESENT && duty.main()) {
                return duty.subjectSpan() != null && !subject.own().contains(duty);
            }
            if (of && duty.modality() == Duty.Modality.PAST) {
                return true;
            }
        }
        Tokens tokens = subject.tokens();
        int at = tokens.first(span);
        return tokens.is("determiners", at - 2) && tokens.around(at - 1) == null && tokens.sameSentence(at - 2, at);
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
                        "On Fridays Tasha will sit with Leo around the clock.",
                        "Every single time she drives, no exceptions ever, Tasha will buckle Leo in.",
                        "Rain or shine Tasha will walk Leo to the bus each day.",
                        "At no point will Tasha drive after a drink. She gives Ana the keys at six.",
                        "Never again will Tasha leave Leo in the car. At six she hands him to Ana."),
                List.of(
                        "Tasha will always kiss Leo good night.",
                        "Tasha will say, “I always come back,” when she drops Leo off.",
                        "When Leo always wakes at two, Tasha will rock him.",
                        "Tasha will call Ana every night at eight.",
                        "Tasha will pick Leo up every time he cries at night.",
                        "Tasha will ask Ana what never worked each Sunday.",
                        "Every day Tasha will read to Leo.",
                        "The daycare is never open past six, so Tasha will be at the gate by 5:40.",
                        "The bus never runs on Sundays, so Ana will drive Tasha to church at ten.",
                        "Ana is always up by five, so Tasha will ring her when Leo wakes.",
                        "Leo never eats before eight. Tasha will set out his oats then.",
                        "Leo can call Ana at any time. Tasha will practice with him each week."));
    }
}
