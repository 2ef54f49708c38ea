package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private final Finding name = finding("role-word", Severity.BLOCK, 0, 3);
    private final Finding again = finding("role-word", Severity.BLOCK, 20, 23);
    private final Finding vague = finding("nothing-to-see", Severity.BLOCK, 4, 40);
    private final Finding time = finding("no-time", Severity.WARN, 0, 60);
    private final Finding person = finding("provider-named", Severity.ASK, 50, 54);

    @Test
    void whatBlocksComesFirstAndSubstanceBeforeWords() {
        assertThat(Findings.mostUseful(List.of(person, name, time, vague))).startsWith(vague, name, time);
    }

    @Test
    void theFirstThreeAreOfDifferentRules() {
        assertThat(Findings.mostUseful(List.of(name, again, vague, time, person)))
                .containsExactly(vague, name, time, again, person);
    }

    @Test
    void nothingIsLost() {
        assertThat(Findings.mostUseful(List.of(name, again))).containsExactly(name, again);
        assertThat(Findings.mostUseful(List.of())).isEmpty();
    }

    private static Finding finding(String rule, Severity severity, int start, int end) {
        return new Finding(rule, "O00", severity, start, end, "why", null);
    }
}
