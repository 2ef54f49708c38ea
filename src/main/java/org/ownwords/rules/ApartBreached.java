package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ownwords.plan.Flag;

/**
 * In a domestic violence file an objective gives a part to the person to be kept apart, or uses a place or time on that
 * list (quick guide 202 to 208). To speak of that person ("how she feels about Steve") or to keep away is fine. Never set
 * aside: it is about safety.
 */
final class ApartBreached implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("apart-breached", "O25", "QG 204").neverWaived();
    }

    @Override
    public Set<String> keys() {
        return Set.of("person", "kin", "place", "time", "both");
    }

    @Override
    public List<Hit> check(Subject subject) {
        if (!subject.context().flags().contains(Flag.DV)) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>(new ApartPeople(subject).hits());
        hits.addAll(new ApartEntries(subject).hits());
        return hits;
    }

    static boolean breached(Subject subject) {
        return new ApartBreached().check(subject).stream().anyMatch(h -> h.severity() == Severity.BLOCK);
    }

    /** In the test Steve, the park "Miller Park" and the time "Saturday mornings" are to be kept apart from Tasha. */
    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Every Friday Steve will drive Tasha to the visit.",
                        "Tasha will call Steve every night and tell him how Leo is.",
                        "Tasha and Steve will cook together every Sunday.",
                        "Tasha will take Leo to Miller Park every Monday.",
                        "Each week Tasha will meet Leo at Steve's house.",
                        "Tasha will walk with Ana on Saturday mornings."),
                List.of(
                        "Every night Ana will ask Tasha how she is feeling about Steve.",
                        "If Steve comes to the door, Tasha will call Ana.",
                        "Tasha will block Steve on her phone by Friday and tell Ana.",
                        "Tasha will take Leo to the library every Monday.",
                        "Tasha will not call Steve. When she misses him, she will call Ana."));
    }
}
