package org.ownwords.material;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Decision;
import org.ownwords.conversation.Play;
import org.ownwords.conversation.Talk;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.PersonId;

/**
 * Whole talks, each a file in {@code talks}: inputs in public JSON, one after the other. An input with {@code refused}
 * must be refused with that code; every other must happen. {@code expect} says how the file stands then.
 */
class TalksTest {
    private final InputJson inputs = new InputJson();

    @TestFactory
    Stream<DynamicTest> everyTalk() throws Exception {
        Path folder = Path.of(TalksTest.class.getResource("/talks").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> talks = files.sorted().toList();
            assertThat(talks).hasSizeGreaterThan(3);
            return talks.stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> play(f)));
        }
    }

    private void play(Path talk) throws Exception {
        Play play = new Play();
        int number = 0;
        for (JsonNode step : new YAMLMapper().readTree(talk.toFile())) {
            String where = "step " + ++number + ": " + step;
            if (step.has("expect")) {
                expect(play.file(), step.get("expect"), where);
            } else {
                String refused = step.path("refused").asText("");
                Decision decision = play.when(inputs.read(input(step)));
                assertThat(
                                decision instanceof Decision.Refused r
                                        ? r.refusal().why().code()
                                        : "")
                        .as(where)
                        .isEqualTo(refused);
            }
        }
    }

    private static ObjectNode input(JsonNode step) {
        ObjectNode input = step.deepCopy();
        input.remove("refused");
        return input;
    }

    private static void expect(CaseFile file, JsonNode expected, String where) {
        expected.properties()
                .forEach(e -> assertThat(actual(file, e.getKey()))
                        .as(where + ", " + e.getKey())
                        .isEqualTo(e.getValue().asText()));
    }

    private static String actual(CaseFile file, String what) {
        return switch (what) {
            case "stage" -> lastTalk(file).stage().name().toLowerCase(Locale.ROOT);
            case "lines" -> Integer.toString(file.lines().size());
            case "team-lines" -> Integer.toString(file.teamLines().size());
            case "objectives" ->
                String.join(
                        ", ",
                        file.plan().objectives().keySet().stream()
                                .map(Object::toString)
                                .toList());
            case "issued" -> Integer.toString(file.plan().issued().size());
            case "waiting" -> waiting(file);
            default -> throw new AssertionError("a talk cannot expect “" + what + "”");
        };
    }

    private static String waiting(CaseFile file) {
        return file.plan().objectives().values().stream()
                .flatMap(o -> file.plan().agreements(o).entrySet().stream())
                .filter(a -> a.getValue() != Agreement.YES)
                .map(a -> a.getKey())
                .distinct()
                .map(PersonId::value)
                .sorted()
                .reduce((a, b) -> a + ", " + b)
                .orElse("nobody");
    }

    private static Talk lastTalk(CaseFile file) {
        return file.talks().byId().values().stream().reduce((a, b) -> b).orElseThrow();
    }
}
