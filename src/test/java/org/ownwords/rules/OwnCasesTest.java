package org.ownwords.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Our own texts: many voices, good and poor, and pairs that differ in one fault. Written before the rules were tuned. It
 * prints precision and recall for each rule and every text that is judged wrongly; the limits below only keep us from
 * falling back.
 */
class OwnCasesTest {
    private static final List<Labelled> ALL = Labelled.file("own.jsonl");

    @Test
    void figuresForEachRule() {
        StringBuilder table = new StringBuilder("rule  found  missed  false   precision  recall\n");
        for (String rule : Labelled.built().stream().sorted().toList()) {
            long hit = count(c -> c.must().contains(rule) && c.found().contains(rule));
            long missed = count(c -> c.missed().contains(rule));
            long alarm = count(c -> c.falseAlarms().contains(rule));
            table.append("%-5s %5d  %6d  %5d      %s     %s%n"
                    .formatted(rule, hit, missed, alarm, share(hit, hit + alarm), share(hit, hit + missed)));
        }
        ALL.stream()
                .filter(c -> !c.missed().isEmpty())
                .forEach(c -> table.append("missed " + c.missed() + " " + c + "\n"));
        ALL.stream()
                .filter(c -> !c.falseAlarms().isEmpty())
                .forEach(c -> table.append("false " + c.falseAlarms() + " " + c + "\n"));
        System.out.println(table);

        long found = ALL.stream()
                .mapToLong(c -> c.must().stream().filter(c.found()::contains).count())
                .sum();
        long missed = ALL.stream().mapToLong(c -> c.missed().size()).sum();
        long alarms = ALL.stream().mapToLong(c -> c.falseAlarms().size()).sum();
        assertThat((double) found / (found + missed)).as("recall\n" + table).isGreaterThan(0.95);
        assertThat((double) found / (found + alarms)).as("precision\n" + table).isGreaterThan(0.95);
    }

    @Test
    void atMostOneGoodTextIsBlocked() {
        assertThat(ALL.stream()
                        .filter(c -> Set.of("good", "pair-good").contains(c.kind()))
                        .filter(c -> c.findings().stream().anyMatch(f -> f.severity() == Severity.BLOCK)))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void thereAreAtLeastEightyAndHalfOfThemAreGood() {
        long good = count(c -> c.kind().endsWith("good"));
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(80);
        assertThat(good * 2).isBetween((long) (ALL.size() * 0.9), (long) (ALL.size() * 1.1));
    }

    private static long count(Predicate<Labelled> which) {
        return ALL.stream().filter(which).count();
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "   -" : "%.2f".formatted((double) part / whole);
    }
}
