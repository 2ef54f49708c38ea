package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.text.TimePhrase;

/** No frequency, time, date, length or trigger (quick guide 251). "As needed" and "more often" are none. */
final class NoTime implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("no-time", "O05", "QG 251");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "unreal");
    }

    @Override
    public List<Hit> check(Subject subject) {
        List<TimePhrase> times = subject.analysis().times();
        boolean real = times.stream()
                .anyMatch(t -> t.real()
                        && t.use() != TimePhrase.Use.PROPERTY
                        && !subject.analysis().quoted(t.span()));
        boolean trigger = subject.analysis().triggers().stream()
                .anyMatch(t -> times.stream().noneMatch(u -> u.span().contains(t.span())));
        if (real || trigger) {
            return List.of();
        }
        Optional<TimePhrase> unreal = times.stream().filter(t -> !t.real()).findFirst();
        return List.of(unreal.map(t -> new Hit(
                        Severity.WARN,
                        t.span(),
                        "unreal",
                        Map.of("time", t.span().of(subject.text()))))
                .orElseGet(() -> Hit.of(Severity.WARN, subject.whole())));
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will call Ana more often.",
                        "Tasha will read to Leo and tuck him in.",
                        "Tasha will wash the bottles on a regular basis.",
                        "Tasha will hug Leo as needed.",
                        "May will sing to Leo with Grace."),
                List.of(
                        "Tasha will call Ana every night.",
                        "When Leo cries, Tasha will pick him up.",
                        "Tasha will read to Leo twice a week.",
                        "Tasha will ask two people from church by March 15.",
                        "Tasha will walk with Ana on Saturdays for eight weeks.",
                        "Before each visit Tasha will pack a snack Leo likes."));
    }
}
