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
final class Markings {
    private final Sheet sheet;
    private final List<Objective> objectives;
    private final boolean checked;
    private final boolean issued;

    /** Who did not say yes, to which numbers, in the order of the plan. */
    private final Map<PersonId, Map<Agreement, List<Integer>>> waiting = new LinkedHashMap<>();

    Markings(Sheet sheet, Checks checks) {
        this.sheet = sheet;
        objectives = sheet.dossier.objectives();
        checked = checks.open().isEmpty();
        issued = sheet.dossier.issued() > 0;
        for (int i = 0; i < objectives.size(); i++) {
            int number = i + 1;
            sheet.answers.of(objectives.get(i)).forEach((person, answer) -> wait(person, answer, number));
        }
    }

    /** With who said what: for the full plan. */
    Marking marking() {
        List<String> whose = new ArrayList<>();
        waiting.forEach((person, answers) -> answers.forEach((answer, numbers) -> whose.add(sheet.sentences.say(
                "reason." + Sentences.code(answer),
                Map.of("name", sheet.name(person), "numbers", sheet.sentences.numbers(numbers))))));
        return marking(whose);
    }

    /** Without who said what: that is nobody's business who comes into the kitchen. */
    Marking brief() {
        return marking(waiting.isEmpty() ? List.of() : List.of(say("reason.waiting")));
    }

    private Marking marking(List<String> whose) {
        if (!objectives.isEmpty() && waiting.isEmpty() && checked && issued) {
            return Marking.FINAL;
        }
        List<String> reasons = new ArrayList<>(whose);
        if (objectives.isEmpty()) {
            reasons.add(say("reason.nothing"));
        }
        if (!checked) {
            reasons.add(say("reason.checks"));
        }
        if (!issued) {
            reasons.add(say("reason.not-issued"));
        }
        return new Marking(headline(), reasons);
    }

    private String headline() {
        if (objectives.isEmpty()) {
            return say("draft.nothing");
        }
        if (!waiting.isEmpty()) {
            List<String> names =
                    waiting.keySet().stream().map(sheet::name).distinct().toList();
            return sheet.sentences.say("draft.waiting", "names", String.join(", ", names));
        }
        return say(checked ? "draft.open" : "draft.checks");
    }

    private void wait(PersonId person, Agreement answer, int number) {
        if (answer != Agreement.YES) {
            waiting.computeIfAbsent(person, p -> new LinkedHashMap<>())
                    .computeIfAbsent(answer, a -> new ArrayList<>())
                    .add(number);
        }
    }

    private String say(String key) {
        return sheet.sentences.say(key);
    }
}
