package org.ownwords.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;

/**
 * Finishing a service, going along with orders, or proof of it stand in for change: "complete", "comply", "as ordered",
 * "certificate" (quick guide 11: "Service completion does not guarantee child safety"). A puzzle or a form may be
 * finished.
 */
final class CompletionWording implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("completion-wording", "O08", "QG 11");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "comply", "proof");
    }

    @Override
    public List<Hit> check(Subject subject) {
        for (Duty act : subject.promised()) {
            if (!act.negated()) {
                String key = key(subject, act);
                if (key != null) {
                    return List.of(hit(subject, Sight.span(act), key));
                }
            }
        }
        Span phrase = subject.firstOf(subject.meanings().complianceWords());
        return phrase == null ? List.of() : List.of(hit(subject, phrase, "comply"));
    }

    private static @Nullable String key(Subject subject, Duty act) {
        Phrase object = subject.object(act);
        String verb = act.verb();
        Services services = new Services(subject);
        boolean finished = subject.words("completing-verbs").contains(verb);
        if (finished && (services.service(object) || subject.kind(act) == ActKind.ATTENDED)) {
            return "";
        }
        if (subject.words("complying-verbs").contains(verb)) {
            return "comply";
        }
        boolean follows = subject.words("following-verbs").contains(verb);
        if (follows && object.names(subject.words("rules-to-follow"))) {
            return "comply";
        }
        return subject.kind(act) == ActKind.HANDED_IN ? "proof" : null;
    }

    private static Hit hit(Subject subject, Span span, String key) {
        Map<String, String> slots = new HashMap<>(Names.slots(subject));
        slots.put("words", Sight.shortened(span.of(subject.text())));
        return new Hit(Severity.WARN, span, key, slots);
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will finish her parenting class to learn bedtime tricks and try one with Leo each week.",
                        "Every Monday Tasha will test clean and play with Leo at Ana's.",
                        "Tasha will comply with the case plan and read to Leo every night.",
                        "Tasha will follow all recommendations of the doctor and walk with Ana each day.",
                        "As ordered, Tasha will call Ana every night at eight.",
                        "Each Friday Tasha will give Ana the car keys and hand in a certificate.",
                        "Tasha will cooperate with the worker and cook with Leo on Sundays.",
                        "Tasha will graduate from the program in May. Each night she will cook with Leo."),
                List.of(
                        "Tasha will complete the puzzle with Leo every Sunday.",
                        "Tasha will finish the rent form by Friday and show it to Ana.",
                        "When Leo finishes his time-out, Tasha will praise him.",
                        "Tasha will follow the bedtime chart with Leo each night.",
                        "Each night Tasha will follow the doctor's steps and count Leo's breaths.",
                        "Tasha will take Leo to his class each Monday and clap when he is done.",
                        "By May 1st Tasha will finish painting Leo's room with Ana.",
                        "Tasha will show Ana her pay slip every other Friday."));
    }
}
