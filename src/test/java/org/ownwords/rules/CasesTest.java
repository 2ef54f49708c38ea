package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The labelled cases: what must be found is found, and nothing else, as far as the rules are built. */
class CasesTest {
    private static final Set<String> MAY_BLOCK = Set.of("SU1n", "SU3n", "MH3n");

    @TestFactory
    Stream<DynamicTest> theGuidesOwnExamples() {
        return exactly("guide_examples_named.jsonl", f -> true);
    }

    /** Their labels know the guide's rules only, and a question more does a poor text no harm. */
    @TestFactory
    Stream<DynamicTest> poorObjectives() {
        return exactly(
                "poor_objectives.jsonl",
                f -> f.severity() != Severity.ASK && !f.catalogue().startsWith("N"));
    }

    /** The guide breaks two of its own rules: acronyms in SU1 and SU3, attendance only in MH3. */
    @TestFactory
    Stream<DynamicTest> nothingBlocksOnTheGuidesOwnExamples() {
        return Labelled.file("guide_examples_named.jsonl").stream()
                .map(c -> dynamicTest(c.toString(), () -> {
                    List<Finding> blocks = c.findings().stream()
                            .filter(f -> f.severity() == Severity.BLOCK)
                            .toList();
                    assertThat(!blocks.isEmpty()).as("%s", blocks).isEqualTo(MAY_BLOCK.contains(c.id()));
                }));
    }

    /** As the guide prints them, the examples say mom and dad: that is found, and whatever else is found is in the twins. */
    @TestFactory
    Stream<DynamicTest> theGuidesExamplesAsPrinted() {
        return Labelled.file("guide_examples_verbatim.jsonl").stream()
                .filter(c -> c.must().contains("O02"))
                .map(c -> dynamicTest(c.toString(), () -> assertThat(c.found()).contains("O02")));
    }

    @TestFactory
    Stream<DynamicTest> serviceDrivenPassagesAreStopped() {
        return Labelled.file("jargon_passages.jsonl").stream()
                .map(c -> dynamicTest(
                        c.toString(),
                        () -> assertThat(c.findings())
                                .extracting(Finding::severity)
                                .contains(Severity.BLOCK)));
    }

    private static Stream<DynamicTest> exactly(String file, Predicate<Finding> counts) {
        return Labelled.file(file).stream()
                .map(c -> dynamicTest(c.toString(), () -> {
                    assertThat(c.missed()).as("missed").isEmpty();
                    assertThat(c.findings().stream().filter(counts))
                            .as("found and not wanted")
                            .filteredOn(f -> c.falseAlarms().contains(f.catalogue()))
                            .isEmpty();
                }));
    }
}
