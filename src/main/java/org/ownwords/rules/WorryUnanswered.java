package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Worry;

/** A harm or danger statement that no objective answers (quick guide 95). */
final class WorryUnanswered implements PlanRule {
    /** Enough of a statement to know which one is meant, in UTF-16 code units. */
    private static final int BRIEF = 90;

    @Override
    public Card card() {
        return Card.plan("worry-unanswered", "P11", "QG 95");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        Dossier dossier = plan.dossier();
        return dossier.worries().stream()
                .filter(worry ->
                        dossier.objectives().stream().noneMatch(o -> o.worry().equals(worry.id())))
                .map(worry -> Hit.ofPlan(Severity.BLOCK, "", Map.of("worry", brief(worry))))
                .toList();
    }

    private static String brief(Worry worry) {
        String text = worry.text().strip();
        if (text.length() <= BRIEF) {
            return text;
        }
        int space = text.lastIndexOf(' ', BRIEF);
        return text.substring(0, space > 0 ? space : BRIEF) + " …";
    }
}
