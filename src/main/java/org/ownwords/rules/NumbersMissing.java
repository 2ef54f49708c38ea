package org.ownwords.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.plan.Dimension;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Person;
import org.ownwords.plan.ScaleNumber;
import org.ownwords.text.Ear;

/**
 * Willingness, agreement and confidence were not all asked yet (quick guide 184). To pass is an answer. No number is too
 * low: the guide gives no mark to reach, so the lowest only opens the next question. Numbers given in private are counted
 * and never shown.
 */
final class NumbersMissing implements ReadinessRule {
    @Override
    public Card card() {
        return Card.readiness("numbers-missing", "R15", "QG 184");
    }

    @Override
    public Set<String> keys() {
        return Set.of("there", "next", "missing");
    }

    @Override
    public Look look(Dossier dossier, Ear ear) {
        List<String> missing = Stream.of(Dimension.values())
                .filter(d -> dossier.numbers().stream().noneMatch(n -> n.dimension() == d))
                .map(NumbersMissing::word)
                .toList();
        if (!missing.isEmpty()) {
            return Look.missing(Severity.ASK, "missing", Map.of("numbers", String.join(", ", missing)));
        }
        return lowest(dossier)
                .map(n -> Look.there(Severity.ASK, "next", slots(dossier, n)))
                .orElseGet(() -> Look.there(Severity.ASK, "there", Map.of()));
    }

    private static Optional<ScaleNumber> lowest(Dossier dossier) {
        return dossier.numbers().stream()
                .filter(n -> !n.privately() && n.value() != null && n.value() < 10)
                .min(Comparator.comparing(n -> Objects.requireNonNull(n.value())));
    }

    private static Map<String, String> slots(Dossier dossier, ScaleNumber number) {
        int value = Objects.requireNonNull(number.value());
        return Map.of(
                "name", dossier.person(number.speaker()).map(Person::name).orElse("Someone"),
                "number", word(number.dimension()),
                "value", Integer.toString(value),
                "next", Integer.toString(value + 1));
    }

    private static String word(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }
}
