package org.ownwords.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of the danger in labelled lines is seen, and how much of what is seen is danger. */
class DangersTest {
    private static final Dangers DANGERS = new Dangers(Reader.ANALYZER);
    private static final Roster NOBODY = Reader.roster();

    /** A labelled line. */
    private record Labelled(String id, String words, boolean danger, String kind, List<Alarm> alarms) {}

    @ParameterizedTest
    @ValueSource(strings = {"first", "own", "second", "third", "fourth", "fifth", "asked", "unseen"})
    void seesWhatMayBeDangerAndLeavesTheRestInPeace(String set) {
        holds(set, .95);
    }

    /** By a hand of its own, measured at the end and never used for mending: what to expect of new lines. */
    @Test
    void theForecast() {
        holds("forecast", .75);
    }

    private static void holds(String set, double least) {
        List<Labelled> lines = Resources.lines("danger/" + set + ".jsonl")
                .map(DangersTest::read)
                .toList();
        List<Labelled> missed =
                lines.stream().filter(l -> l.danger() && l.alarms().isEmpty()).toList();
        List<Labelled> wrong =
                lines.stream().filter(l -> !l.danger() && !l.alarms().isEmpty()).toList();
        long danger = lines.stream().filter(Labelled::danger).count();
        long seen = danger - missed.size();
        double recall = (double) seen / danger;
        double precision = (double) seen / (seen + wrong.size());
        System.out.printf(
                "danger/%s: recall %.3f (%d of %d), precision %.3f (%d raised for nothing)%n%s",
                set, recall, seen, danger, precision, wrong.size(), byKind(lines));
        missed.forEach(l -> System.out.println("  missed " + l.kind() + " " + l.id() + ": " + l.words()));
        wrong.forEach(l -> System.out.println("  raised " + l.kind() + " " + l.id() + ": " + l.words() + " <- "
                + l.alarms().stream()
                        .map(a -> a.kind() + " “" + a.span().of(l.words()) + "”")
                        .collect(Collectors.joining(", "))));
        assertThat(recall).as("danger that is seen").isGreaterThanOrEqualTo(least);
        assertThat(precision).as("notices that are right").isGreaterThanOrEqualTo(.85);
    }

    @Test
    void tellsWhatAndWhere() {
        String words = "We did puzzles, and then he said he will kill me if I leave.";
        assertThat(DANGERS.in(words, NOBODY))
                .anySatisfy(alarm -> {
                    assertThat(alarm.kind()).isEqualTo(Alarm.Kind.VIOLENCE);
                    assertThat(alarm.span().of(words)).contains("kill me");
                })
                .allSatisfy(alarm -> assertThat(alarm.toString()).doesNotContain("kill"));
        assertThat(DANGERS.in("", NOBODY)).isEmpty();
    }

    @Test
    void aNameOfTheFileIsAPersonWhateverItMeans() {
        assertThat(DANGERS.in("i hit pine again", Reader.roster("Pine/CHILD"))).hasSize(1);
        assertThat(DANGERS.in("i hit pine again", NOBODY)).isEmpty();
    }

    /** Words that begin many signs and end none: what a line costs must not grow faster than the line. */
    @ParameterizedTest
    @ValueSource(strings = {"if i feel he said i will want to not ", "nobody said if he ever hit him ", "when i "})
    void aLineWithoutEndIsReadInItsTime(String words) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(DANGERS.in(words.repeat(4_000), NOBODY)).isNotNull());
    }

    private static Labelled read(String json) {
        try {
            JsonNode line = new ObjectMapper().readTree(json);
            String words = line.get("words").asText();
            return new Labelled(
                    line.get("id").asText(),
                    words,
                    line.get("label").asText().equals("danger"),
                    line.get("kind").asText(),
                    DANGERS.in(words, NOBODY));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static String byKind(List<Labelled> lines) {
        Map<String, int[]> kinds = new TreeMap<>();
        for (Labelled line : lines) {
            int[] counts = kinds.computeIfAbsent(line.kind(), k -> new int[2]);
            counts[line.alarms().isEmpty() ? 1 : 0]++;
        }
        return kinds.entrySet().stream()
                .map(k -> "  %-11s raised %d, quiet %d%n".formatted(k.getKey(), k.getValue()[0], k.getValue()[1]))
                .collect(Collectors.joining());
    }
}
