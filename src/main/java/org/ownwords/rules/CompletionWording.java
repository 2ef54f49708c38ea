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
    private static final Set<String> DONE =
            Set.of("discharged", "released", "done", "finished", "graduated", "through");
    private static final Set<String> LASTING = Set.of("get", "make", "see", "stick", "push", "last");

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
        boolean done = verb.equals("be")
                && DONE.contains(object.word(0))
                && (services.service(object.from(1)) || object.names(subject.words("rules-to-follow")));
        if (done || subject.kind(act) == ActKind.ATTENDED && toTheEnd(verb, object)) {
            return "";
        }
        if (subject.words("complying-verbs").contains(verb)) {
            return "comply";
        }
        boolean follows = subject.words("following-verbs").contains(verb);
        if (follows && object.names(subject.words("rules-to-follow"))) {
            return "comply";
        }
        return subject.kind(act) == ActKind.HANDED_IN || finishedPaper(subject, act) ? "proof" : null;
    }

    /** "Make it through every session", "see her class through to the end". */
    private static boolean toTheEnd(String verb, Phrase object) {
        if (!LASTING.contains(verb)) {
            return false;
        }
        for (int i = 0; i < object.size(); i++) {
            if (object.word(i).equals("through")) {
                boolean last = object.word(i + 1).isEmpty()
                        || object.word(i + 1).equals("to") && object.word(i + 2).equals("the");
                return i < 4 && !verb.equals("see") || last;
            }
        }
        return false;
    }

    /** "Show her worker the paper that says she finished the class". */
    private static boolean finishedPaper(Subject subject, Duty act) {
        if (!subject.words("hand-in-verbs").contains(act.verb())) {
            return false;
        }
        for (Duty inner : subject.analysis().duties()) {
            if (inner.clause() == Duty.Clause.EMBEDDED
                    && inner.modality() == Duty.Modality.PAST
                    && subject.words("completing-verbs").contains(inner.verb())
                    && act.object().contains(inner.verbSpan())
                    && new Services(subject).service(subject.object(inner))) {
                return true;
            }
        }
        return false;
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
                        "Tasha will graduate from the program in May. Each night she will cook with Leo.",
                        "Each Friday Tasha will turn in her certificate and walk with Ana.",
                        "Tasha will wrap up her parenting course by May 1st and cook with Leo each night.",
                        "Tasha will make it through every session of treatment and call Ana each night.",
                        "Tasha will do whatever the evaluator says and read to Leo each night.",
                        "Tasha will see her anger class through to the end and cook with Ana each Friday."),
                List.of(
                        "Tasha will complete the puzzle with Leo every Sunday.",
                        "Tasha will finish the rent form by Friday and show it to Ana.",
                        "When Leo finishes his time-out, Tasha will praise him.",
                        "Tasha will follow the bedtime chart with Leo each night.",
                        "Each night Tasha will follow the doctor's steps and count Leo's breaths.",
                        "Tasha will take Leo to his class each Monday and clap when he is done.",
                        "By May 1st Tasha will finish painting Leo's room with Ana.",
                        "Tasha will show Ana her pay slip every other Friday.",
                        "Once the dishes are done, Tasha will read to Leo, and Ana will look at the sink.",
                        "Tasha will see a counselor on Mondays to talk through the crash and call Ana after it.",
                        "Tasha will get through the store with Leo each week: he holds the list and the pen."));
    }
}
