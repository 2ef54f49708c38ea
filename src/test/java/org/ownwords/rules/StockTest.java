package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.plan.Category.PARENTING;
import static org.ownwords.rules.Family.family;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.plan.Role;

/** P24: how much of a plan is what the county's state system offers. S is a stock sentence, F the family's own. */
class StockTest {
    private static final List<String> STOCK = List.of(
            "Rosa will read to Mia for 20 minutes before bed every night.",
            "Rosa will walk with a friend or relative 3 times a week.",
            "She will make a list of five people she can call when upset.");
    private static final List<String> OWN = List.of(
            "When Rosa gets that feeling, she will call Ana.",
            "Every Sunday Rosa will make tortillas with Mia.",
            "Rosa will put the keys on the hook when Ana comes in.");

    @ParameterizedTest
    @CsvSource({
        "SS,    2 of 2",
        "SSF,   2 of 3",
        "SFS,   2 of 3",
        "SSFF,  2 of 4",
        "SSS,   3 of 3",
        "FSSSF, 3 of 5",
        "SSSFF, 3 of 5",
        "SSSFFF, 3 of 6"
    })
    void halfOrMore(String plan, String share) {
        assertThat(says(Household.IN_HARBOR, plan)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARN);
            assertThat(f.message()).startsWith(share);
        });
    }

    @ParameterizedTest
    @CsvSource({"S", "F", "SF", "FFS", "FFF", "SSFFF", "FSFSF", "FFSF"})
    void lessThanHalfOrOnlyOne(String plan) {
        assertThat(says(Household.IN_HARBOR, plan)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SS", "SSS"})
    void withoutACountysListItIsSilent(String plan) {
        assertThat(says(Household.RULES, plan)).isEmpty();
    }

    private static List<PlanFinding> says(Rules rules, String plan) {
        Family family =
                family().person("Rosa", Role.PARENT).child("Mia", 6, true).person("Ana", Role.NETWORK);
        int[] next = new int[2];
        Arrays.stream(plan.split("")).forEach(kind -> {
            int which = kind.equals("S") ? 0 : 1;
            String text = (which == 0 ? STOCK : OWN).get(next[which]++);
            family.objective("Rosa", PARENTING, "yelling", text);
        });
        return rules.checkPlan(family.dossier()).stream()
                .filter(f -> f.catalogue().equals("P24"))
                .toList();
    }
}
