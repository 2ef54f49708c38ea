package org.ownwords.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Objective;
import org.ownwords.plan.PersonId;

/** Who said what to an objective's newest version. Whoever has a part and gave no answer was not asked yet. */
record Answers(Dossier dossier) {

    Map<PersonId, Agreement> of(Objective objective) {
        Map<PersonId, Agreement> given = dossier.agreements().getOrDefault(objective.id(), Map.of());
        Map<PersonId, Agreement> all = new LinkedHashMap<>();
        objective.parts().forEach(p -> all.put(p, given.getOrDefault(p, Agreement.NOT_ASKED)));
        given.forEach(all::putIfAbsent);
        return all;
    }
}
