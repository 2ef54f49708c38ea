package org.ownwords.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.text.Duty;

/**
 * The parent only goes to a service, and nothing that can be seen at home follows (quick guide 119). Bringing proof of it
 * does not count.
 */
final class ServiceWithoutBehavior implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("service-without-behavior", "O07", "QG 119");
    }

    @Override
    public List<Hit> check(Subject subject) {
        List<Duty> acts = Acts.ofOwner(subject);
        Set<ActKind> kinds = acts.stream().map(subject::kind).collect(Collectors.toSet());
        if (!kinds.contains(ActKind.ATTENDED) || kinds.contains(ActKind.SEEN) || kinds.contains(ActKind.UNSURE)) {
            return List.of();
        }
        Duty first = acts.stream()
                .filter(d -> subject.kind(d) == ActKind.ATTENDED)
                .findFirst()
                .orElseThrow();
        return List.of(new Hit(Severity.BLOCK, Sight.span(first), "", Names.slots(subject)));
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will complete a parenting class by March 15.",
                        "Tasha will go to counseling every week.",
                        "Tasha will sign up for an anger management program by Friday and bring proof to the meeting.",
                        "Every two weeks Tasha will see a therapist.",
                        "Tasha will take part in outpatient treatment for 12 weeks."),
                List.of(
                        "Tasha will go to counseling every week and tell Ana what she will try at home.",
                        "Tasha will go to church every Sunday.",
                        "Tasha will go to Leo's class on Friday and read to the children.",
                        "After each parenting class, Tasha will play with Leo on the floor for 20 minutes.",
                        "Tasha will complete the rent form by Friday.",
                        "Every Monday Tasha will take Leo to the park."));
    }
}
