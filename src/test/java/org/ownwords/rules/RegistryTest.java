package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownwords.material.MessageFiles;

/** The guard over all rules. When it fails, its message says what a rule needs. */
class RegistryTest {
    private static final String HOW = """

            A rule needs three things:
              1. its class in org.ownwords.rules, named by the defect it finds, an ObjectiveRule, PlanRule or ReadinessRule.
                 card(): its id is the class name in small letters with hyphens, with a catalogue id (O02; our own are N01 …)
                 and its source, QG or SG and the line. keys(): the keys its hits can have.
                 examples(): at least four texts that it flags and four that it leaves alone.
              2. its sentences in src/main/resources/messages/en/rules.properties: title, why, a message for each key,
                 a suggestion where there is a next step; plan and readiness rules also flagged and fine.
              3. its line in Registry, in the catalogue's order, our own (N01 …) behind the guide's.
            Then run: mvn -Dtest='RegistryTest,ExamplesTest' test
            """;

    private final List<Rule> rules = Registry.all().toList();

    @Test
    void idsAndCatalogueIdsAreUnique() {
        assertThat(rules).extracting(r -> r.card().id()).as(HOW).doesNotHaveDuplicates();
        assertThat(rules).extracting(r -> r.card().catalogue()).as(HOW).doesNotHaveDuplicates();
    }

    @Test
    void theRegistryIsSorted() {
        for (List<? extends Rule> scope :
                List.of(Registry.objectiveRules(), Registry.planRules(), Registry.readinessRules())) {
            assertThat(scope)
                    .extracting(r -> r.card().catalogue().replace('N', 'Z'))
                    .as(HOW)
                    .isSorted();
        }
    }

    @Test
    void everyRuleSaysWhereItComesFrom() {
        assertThat(rules).extracting(r -> r.card().source()).as(HOW).allMatch(s -> s.matches("(QG|SG) \\d+"));
        assertThat(rules).extracting(r -> r.card().catalogue()).as(HOW).allMatch(c -> c.matches("[OPRN]\\d\\d"));
    }

    @Test
    void anIdIsTheNameOfTheClass() {
        assertThat(rules)
                .filteredOn(r -> !(r instanceof Record))
                .allSatisfy(r -> assertThat(r.card().id()).as(HOW).isEqualTo(hyphens(r.getClass())));
    }

    @Test
    void everyRuleHasItsSentencesAndNoneIsLeftOver() {
        Set<String> said = new TreeSet<>(MessageFiles.load("en").sentences().keySet());
        assertThat(said).as(HOW).containsAll(Rules.sentences());
    }

    @Test
    void everyRuleOfTheCatalogueIsBuiltOrSaysWhyNot() {
        Stream<String> known =
                Stream.concat(rules.stream().map(r -> r.card().catalogue()), Registry.notBuilt().keySet().stream());
        Stream<String> catalogue = Stream.of("O32", "P26", "R24")
                .flatMap(last -> IntStream.rangeClosed(1, Integer.parseInt(last.substring(1)))
                        .mapToObj(i -> "%s%02d".formatted(last.charAt(0), i)));
        assertThat(known.toList()).as(HOW).containsAll(catalogue.toList());
    }

    @Test
    void whatIsNotBuiltSaysWhy() {
        assertThat(Household.RULES.notBuilt()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.why()).as(rule.catalogue()).endsWith(".");
            assertThat(rules)
                    .extracting(r -> r.card().catalogue())
                    .as("it is built: take it off Registry's list")
                    .doesNotContain(rule.catalogue());
        });
    }

    @Test
    void everyObjectiveRuleHasExamples() {
        assertThat(Registry.objectiveRules()).allSatisfy(rule -> {
            assertThat(rule.examples().flagged()).as(rule.card().id() + HOW).hasSizeGreaterThanOrEqualTo(4);
            assertThat(rule.examples().fine()).as(rule.card().id() + HOW).hasSizeGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void theCatalogueShowsAllOfIt() {
        assertThat(Household.RULES.catalogue())
                .extracting(e -> e.card().catalogue())
                .startsWith("O01", "O02", "O03")
                .endsWith("R20", "R23", "R24")
                .hasSameSizeAs(rules);
        assertThat(Household.RULES.catalogue()).allSatisfy(entry -> {
            assertThat(entry.title()).isNotBlank();
            assertThat(entry.why()).endsWith(".");
            assertThat(entry.examples().flagged()).isNotEmpty();
            assertThat(entry.examples().fine()).isNotEmpty();
        });
    }

    @Test
    void fiveCanNeverBeSetAside() {
        assertThat(rules.stream()
                        .filter(r -> !Household.RULES.waivable(r.card().catalogue()))
                        .map(r -> r.card().catalogue())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("O19", "O20", "O25", "P21", "R10");
    }

    private static String hyphens(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
