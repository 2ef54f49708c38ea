package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every objective rule finds what it says it finds, and nothing worse is found there; and it leaves alone what it should. */
class ExamplesTest {
    /** Rules that see the same fault more closely, and speak with another. */
    private static final Map<String, Set<String>> BESIDE = Map.ofEntries(
            Map.entry("apart-breached", Set.of("needs-other-parent")),
            Map.entry("nothing-to-see", Set.of("vague-verb", "undefined-quality")),
            Map.entry("vague-verb", Set.of("undefined-quality")),
            Map.entry("undefined-quality", Set.of("vague-verb", "jargon")),
            Map.entry("escape-clause", Set.of("jargon")),
            Map.entry("no-time", Set.of("escape-clause")),
            Map.entry("service-without-behavior", Set.of("completion-wording")),
            Map.entry("completion-wording", Set.of("vague-verb")),
            Map.entry("jargon", Set.of("vague-verb", "completion-wording")),
            Map.entry("blaming-label", Set.of("jargon")),
            Map.entry("child-carries-duty", Set.of("nothing-to-see")),
            Map.entry("hurt-made-responsible", Set.of("vague-verb", "nothing-to-see")));

    @TestFactory
    Stream<DynamicTest> whatARuleFlags() {
        return Registry.objectiveRules().stream()
                .flatMap(rule -> rule.examples().flagged().stream()
                        .map(text -> dynamicTest(rule.card().id() + ": " + text, () -> {
                            List<Finding> found =
                                    Household.rules(rule.card()).check(text, Household.example(rule.card(), true));
                            assertThat(found).isNotEmpty();
                            assertThat(found)
                                    .extracting(Finding::rule)
                                    .contains(rule.card().id());
                            assertThat(found)
                                    .filteredOn(f -> f.severity() != Severity.ASK)
                                    .filteredOn(f -> !BESIDE.getOrDefault(
                                                    rule.card().id(), Set.of())
                                            .contains(f.rule()))
                                    .extracting(Finding::rule)
                                    .as("and nothing else, other questions aside")
                                    .isSubsetOf(rule.card().id());
                            assertThat(found)
                                    .allSatisfy(f -> assertThat(f.message() + f.suggestion())
                                            .as("no slot stays empty")
                                            .doesNotContain("{"));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whatARuleLeavesAlone() {
        return Registry.objectiveRules().stream()
                .flatMap(rule -> rule.examples().fine().stream()
                        .map(text -> dynamicTest(
                                rule.card().id() + ": " + text,
                                () -> assertThat(Household.rules(rule.card())
                                                .check(text, Household.example(rule.card(), false)))
                                        .extracting(Finding::rule)
                                        .doesNotContain(rule.card().id()))));
    }
}
