package org.ownwords.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Objective;
import org.ownwords.plan.PersonId;

/**
 * Says whether a paper is a draft, and why. It is one while someone with a part has not said yes, while a check blocks,
 * or until it was given out. What a check says stays off here: it may speak of worries.
 */
record Markings(Sheet sheet, Checks checks) {

    Marking marking() {
        List<Objective> objectives = sheet.dossier.objectives();
        Map<PersonId, Map<Agreement, List<Integer>>> waiting = waiting(objectives);
        boolean issued = sheet.dossier.issued() > 0;
        if (!objectives.isEmpty() && waiting.isEmpty() && checks.open().isEmpty() && issued) {
            return Marking.FINAL;
        }
        List<String> reasons = new ArrayList<>();
        if (objectives.isEmpty()) {
            reasons.add(say("reason.nothing"));
        }
        waiting.forEach((person, answers) -> answers.forEach((answer, numbers) -> reasons.add(sheet.sentences.say(
                "reason." + Sentences.code(answer),
                Map.of("name", sheet.name(person), "numbers", sheet.sentences.numbers(numbers))))));
        if (!checks.open().isEmpty()) {
            reasons.add(say("reason.checks"));
        }
        if (!issued) {
            reasons.add(say("reason.not-issued"));
        }
        return new Marking(headline(objectives, waiting), reasons);
    }

    private String headline(List<Objective> objectives, Map<PersonId, Map<Agreement, List<Integer>>> waiting) {
        if (objectives.isEmpty()) {
            return say("draft.nothing");
        }
        if (!waiting.isEmpty()) {
            List<String> names =
                    waiting.keySet().stream().map(sheet::name).distinct().toList();
            return sheet.sentences.say("draft.waiting", "names", String.join(", ", names));
        }
        return say(checks.open().isEmpty() ? "draft.open" : "draft.checks");
    }

    /** Who did not say yes, to which numbers, in the order of the plan. */
    private Map<PersonId, Map<Agreement, List<Integer>>> waiting(List<Objective> objectives) {
        Map<PersonId, Map<Agreement, List<Integer>>> waiting = new LinkedHashMap<>();
        for (int i = 0; i < objectives.size(); i++) {
            int number = i + 1;
            sheet.answers.of(objectives.get(i)).forEach((person, answer) -> {
                if (answer != Agreement.YES) {
                    waiting.computeIfAbsent(person, p -> new LinkedHashMap<>())
                            .computeIfAbsent(answer, a -> new ArrayList<>())
                            .add(number);
                }
            });
        }
        return waiting;
    }

    private String say(String key) {
        return sheet.sentences.say(key);
    }
}
