package org.ownwords.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Token;

/**
 * The only measure is a quality that nobody has said the meaning of: "appropriate", "stable", "a safe environment" (quick
 * guide 251: "clear, specific"). Beside an act that can be seen ("healthy meals" that are cooked) the word does no harm.
 */
final class UndefinedQuality implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("undefined-quality", "N01", "QG 251");
    }

    @Override
    public List<Hit> check(Subject subject) {
        for (Duty act : subject.promised()) {
            if (!act.negated() && measured(subject, act)) {
                Token word = quality(subject, act);
                if (word != null) {
                    return List.of(hit(subject, word.span()));
                }
            }
        }
        return List.of();
    }

    /** Whether nothing but how it is done or what it is like could be checked. */
    private static boolean measured(Subject subject, Duty act) {
        ActKind kind = subject.kind(act);
        return kind == ActKind.VAGUE || kind == ActKind.UNSURE || subject.vocabulary().verb(act.verb()) == VerbClass.OPEN;
    }

    private static @Nullable Token quality(Subject subject, Duty act) {
        Set<String> words = subject.words("undefined-qualities");
        for (Token token : subject.object(act).tokens()) {
            if (subject.words("service-ends").contains(token.lower())) {
                return null;
            }
            if (words.contains(token.lower())) {
                return token;
            }
        }
        return null;
    }

    private static Hit hit(Subject subject, Span span) {
        Map<String, String> slots = new HashMap<>(Names.slots(subject));
        slots.put("word", span.of(subject.text()));
        return new Hit(Severity.WARN, span, "", slots);
    }

    @Override
    public Examples examples() {
        List<String> flagged = new ArrayList<>();
        return new Examples(flagged, List.of());
    }
}
