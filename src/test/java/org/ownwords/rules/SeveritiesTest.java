package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ownwords.Real;

class SeveritiesTest {
    /** Those that need an agency's own data stay silent here. */
    @Test
    void objectiveRulesTellByTheirExamples() {
        assertThat(Real.RULES.catalogue())
                .filteredOn(entry -> entry.card().scope() == Card.Scope.OBJECTIVE)
                .filteredOn(entry -> entry.severities().isEmpty())
                .extracting(entry -> entry.card().catalogue())
                .hasSizeLessThan(3)
                .doesNotContain("O01", "O05", "O15", "O18", "O20", "O25");
    }

    @Test
    void aRuleThatIsStricterWhereThereWasViolenceSaysBoth() {
        assertThat(entry("O17").strongestFirst()).containsExactly(Severity.BLOCK, Severity.ASK);
        assertThat(entry("R01").strongestFirst()).containsExactly(Severity.BLOCK);
        assertThat(entry("P20").strongestFirst()).isNotEmpty();
    }

    private static Entry entry(String catalogue) {
        return Real.RULES.catalogue().stream()
                .filter(entry -> entry.card().catalogue().equals(catalogue))
                .findFirst()
                .orElseThrow();
    }
}
