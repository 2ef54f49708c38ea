package org.ownwords.rules;

import java.util.HashMap;
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
    /** Over several sentences, where some belong to another moment. */
    private static final int MOST_IN_ALL = 7;

    private static final int MOST_WORDS = 90;
    private static final Set<ActKind> UNCOUNTED = Set.of(ActKind.OPENED, ActKind.LEFT_UNDONE);

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
        int most = 0;
        int all = 0;
        int inSentence = 0;
        int sentence = -1;
        for (Duty act : subject.own()) {
            int steps = act.impersonal() || UNCOUNTED.contains(subject.kind(act)) ? 0 : 1 + listed(subject, act);
            inSentence = act.sentence() == sentence ? inSentence + steps : steps;
            sentence = act.sentence();
            most = Math.max(most, inSentence);
            all += steps;
        }
        Map<String, String> slots = new HashMap<>(Names.slots(subject));
        slots.put("acts", Integer.toString(all));
        if (most > MOST_ACTS || all > MOST_IN_ALL) {
            return List.of(new Hit(Severity.ASK, subject.whole(), "", slots));
        }
        int words = 0;
        for (Token token : subject.analysis().tokens()) {
            words += token.kind() == Token.Kind.MARK ? 0 : 1;
        }
        slots.put("words", Integer.toString(words));
        return words > MOST_WORDS ? List.of(new Hit(Severity.ASK, subject.whole(), "words", slots)) : List.of();
    }

    /** Further steps in a list behind the first: "…, pack lunches, sign planners". */
    private static int listed(Subject subject, Duty act) {
        Phrase object = subject.object(act);
        int steps = 0;
        for (int i = 1; i + 1 < object.size(); i++) {
            String before = object.word(i - 1);
            VerbClass known = subject.meanings().verb(object.word(i));
            boolean verb = known == VerbClass.DOING || known == VerbClass.SAYING || known == VerbClass.OPEN;
            Token next = object.tokens().get(i + 1);
            // "Shower, shave, iron a shirt": acts that need nothing behind them.
            boolean bare = next.lower().equals(",") && i == 1 && before.equals(",");
            if (bare && verb) {
                steps++;
            } else if (verb
                    && (before.equals(",") || before.equals("and"))
                    && next.isWord()
                    && !next.lower().equals("and")) {
                steps++;
            }
        }
        return steps;
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Every morning Tasha will wake Leo, cook oatmeal, pack his lunch, brush his hair and walk him to school.",
                        "On Sundays Tasha will wash the clothes, mop the floor, cook for the week, pay bills and call Ana.",
                        "At night Tasha will feed the cat, lock the door, kiss Leo, set the alarm and text Ana.",
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
