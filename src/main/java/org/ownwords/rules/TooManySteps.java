package org.ownwords.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.text.Duty;
import org.ownwords.text.Token;

/**
 * More than {@value #MOST_ACTS} different acts of the parent, or more than {@value #MOST_WORDS} words, in one objective
 * (quick guide 99: "Including too many … can overwhelm a family").
 */
final class TooManySteps implements ObjectiveRule {
    private static final int MOST_ACTS = 4;
    private static final int MOST_WORDS = 90;

    @Override
    public Card card() {
        return Card.objective("too-many-steps", "O27", "QG 99");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "words");
    }

    @Override
    public List<Hit> check(Subject subject) {
        Set<String> acts = new HashSet<>();
        for (Duty act : subject.own()) {
            if (!act.impersonal() && subject.kind(act) != ActKind.OPENED) {
                acts.add(act.verb() + " " + act.negated());
            }
        }
        Map<String, String> slots = new HashMap<>(Names.slots(subject));
        slots.put("acts", Integer.toString(acts.size()));
        if (acts.size() > MOST_ACTS) {
            return List.of(new Hit(Severity.ASK, subject.whole(), "", slots));
        }
        int words = 0;
        for (Token token : subject.analysis().tokens()) {
            words += token.kind() == Token.Kind.MARK ? 0 : 1;
        }
        slots.put("words", Integer.toString(words));
        return words > MOST_WORDS ? List.of(new Hit(Severity.ASK, subject.whole(), "words", slots)) : List.of();
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Every morning Tasha will wake Leo, cook oatmeal, pack his lunch, brush his hair and walk him to school.",
                        "On Sundays Tasha will wash the clothes, mop the floor, cook for the week, pay bills and call Ana.",
                        "Tasha will call Ana each night. She will walk every day, drink water, sleep by ten and write in her book.",
                        "When Leo cries, Tasha will kneel, hold him, hum, count to ten, dim the lamp and rock him.",
                        "Each Friday Tasha will buy diapers, mail the rent, visit Ana, bathe Leo and read him a book."),
                List.of(
                        "Every morning Tasha will wake Leo and walk him to school.",
                        "On Sundays Tasha will cook with Ana and wash the clothes.",
                        "When Leo cries, Tasha will kneel, hold him and hum.",
                        "Tasha will call Ana each night. She will call May on Sundays and call Grace if Ana is out.",
                        "Each Friday Tasha will bathe Leo while Ana cooks, washes, folds and mops."));
    }
}
