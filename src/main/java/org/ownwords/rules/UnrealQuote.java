package org.ownwords.rules;

import java.util.List;
import org.ownwords.plan.Span;

/**
 * Words in quotation marks that nobody said (quick guide 228). A script ("she will say, “…”"), the name of a thing (the
 * “quiet spot”) or of a book are no one's words. Never set aside: a false quote is a lie in the family's name.
 */
final class UnrealQuote implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("unreal-quote", "O20", "QG 228").neverWaived();
    }

    @Override
    public List<Hit> check(Subject subject) {
        List<Context.Utterance> said = subject.context().utterances();
        if (said == null || subject.analysis().quotations().isEmpty()) {
            return List.of();
        }
        List<Spoken> spoken = said.stream()
                .filter(Context.Utterance::exact)
                .map(u -> Spoken.of(u.words()))
                .toList();
        return subject.analysis().quotations().stream()
                .filter(q -> presented(subject, q))
                .filter(q -> spoken.stream().noneMatch(s -> s.holds(q.of(subject.text()))))
                .map(q -> Hit.of(Severity.BLOCK, q))
                .toList();
    }

    private static boolean presented(Subject subject, Span quotation) {
        return new QuoteUse(subject, quotation).asSomeonesWords();
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Leo said, “I feel safe when you sing all night.” Tasha will sing to him every night.",
                        "Tasha will sing to Leo every night because, as she says, “he sleeps like a stone after that”.",
                        "When “the walls come closing in on me again”, Tasha will call Ana.",
                        "Tasha told us “I always call my cousin” and will call Ana every night."),
                List.of(
                        "When “I get that feeling”, Tasha will call Ana.",
                        "Leo said, “she sings in the car.” Tasha will sing in the car every Monday.",
                        "Tasha will say to Leo every night, “I will be back in the morning, little bear.”",
                        "When Leo hits, Tasha will sit with him in the “quiet spot”.",
                        "Every night Tasha will read “Goodnight Moon” to Leo."));
    }
}
