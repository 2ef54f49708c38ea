package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Objective;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;

/**
 * A helper has a part in a step and has said no, or was not asked yet (quick guide 251). It judges the plan, not one text:
 * who agreed is known only where a file keeps it, and agreement comes after a step is accepted. A helper still to be found,
 * as a sponsor may be, is fine.
 */
final class HelperNotAgreed implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("helper-not-agreed", "O29", "QG 251");
    }

    @Override
    public Set<String> keys() {
        return Set.of("no", "not-asked");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        Dossier dossier = plan.dossier();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < dossier.objectives().size(); i++) {
            Objective step = dossier.objectives().get(i);
            Map<PersonId, Agreement> answers = dossier.agreements().getOrDefault(step.id(), Map.of());
            for (PersonId id : step.parts()) {
                Person person = dossier.person(id).orElse(null);
                if (person != null && !id.equals(step.owner()) && helper(person)) {
                    add(hits, person, answers.getOrDefault(id, Agreement.NOT_ASKED), i + 1);
                }
            }
        }
        return hits;
    }

    private static boolean helper(Person person) {
        return person.role() == Role.NETWORK || person.role() == Role.TRIBE || person.role() == Role.PROFESSIONAL;
    }

    private static void add(List<Hit> hits, Person person, Agreement answer, int place) {
        Map<String, String> slots = Map.of("name", person.name(), "place", Integer.toString(place));
        switch (answer) {
            case NO -> hits.add(Hit.ofPlan(Severity.BLOCK, "no", slots));
            case NOT_ASKED -> hits.add(Hit.ofPlan(Severity.ASK, "not-asked", slots));
            case YES, PARTLY, TO_BE_FOUND -> {
                // They know of their part, or there is nobody yet to ask.
            }
        }
    }
}
