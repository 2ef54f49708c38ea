package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.cli.Ownwords;
import org.ownwords.cli.Streams;

/** The commands by their contracts, put together as {@code main} does. */
class CommandsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String READY = "When Rosa wants to drink, she will call her sister Ana.";
    private static final String BLOCKED = "Mom will complete a parenting class.";

    /** What came of a command. */
    record Ran(int code, String out, String err) {
        List<JsonNode> answers() {
            return out.lines().map(Ran::json).toList();
        }

        private static JsonNode json(String line) {
            try {
                return JSON.readTree(line);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + line, e);
            }
        }
    }

    @Test
    void plainTextIsOneObjectiveAParagraph() {
        Ran ran = run(READY + "\n\n\n" + BLOCKED + "\nEvery week.\n", "check", "--format", "json");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.answers()).extracting(a -> a.path("id").asText()).containsExactly("1", "2");
        assertThat(ran.answers()).extracting(a -> a.path("verdict").asText()).containsExactly("ready", "blocked");
    }

    @Test
    void findingsNameTheWordsInTheOrderOfReading() {
        String line = "{\"id\":\"x\",\"text\":\"🙂 Mom will complete a parenting class.\",\"future\":{\"a\":1}}";

        JsonNode answer = run(line, "check").answers().get(0);

        List<Integer> starts = new ArrayList<>();
        answer.path("findings").forEach(f -> starts.add(f.path("start").asInt()));
        assertThat(starts).isSorted();
        JsonNode role = finding(answer, "O02");
        assertThat(role.path("start").asInt()).as("UTF-16 code units").isEqualTo(3);
        assertThat(role.path("end").asInt()).isEqualTo(6);
        assertThat(role.path("rule").asText()).isEqualTo("role-word");
        assertThat(role.path("severity").asText()).isEqualTo("block");
        assertThat(role.path("message").asText()).isNotBlank();
    }

    @Test
    void aNumberIsAnIdToo() {
        assertThat(run("{\"id\":7,\"text\":\"" + READY + "\"}", "check")
                        .answers()
                        .get(0)
                        .path("id")
                        .asText())
                .isEqualTo("7");
    }

    @Test
    void nothingBlockedIsExitZero() {
        Ran ran = run("\uFEFF  " + READY, "check", "--format", "json");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"id\":\"a\"}                                                         | text",
                "{\"id\":\"a\",\"text\":                                                | JSON",
                "{\"id\":\"a\",\"text\":{\"b\":1}}                                      | text",
                "{\"id\":\"a\",\"text\":\"b\",\"context\":{\"people\":[{\"role\":\"parent\"}]}} | name",
                "{\"id\":\"a\",\"text\":\"b\",\"context\":{\"plan_start\":\"soon\"}}    | plan_start",
                "null                                                                   | braces",
            })
    void aLineThatCannotBeUsedIsNamedAndTheOthersAreAnswered(String bad, String named) {
        String good = "{\"id\":\"good\",\"text\":\"" + READY + "\"}";

        Ran ran = run(good + "\n" + bad + "\r\n\n" + good, "check");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.answers()).hasSize(2);
        assertThat(ran.err()).startsWith("Line 2: ").contains(named);
    }

    @Test
    void draftsTwoVeryDifferentFamiliesWithTheirExactWords() throws IOException {
        String families = resource("/commands/two-families.jsonl");
        Ran ran = run(families, "draft");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.answers()).extracting(a -> a.path("id").asText()).containsExactly("harbor", "lantern");
        List<String> given = families.lines().toList();
        for (int i = 0; i < given.size(); i++) {
            assertCandidatesAreTheirWords(ran.answers().get(i), JSON.readTree(given.get(i)));
        }
        assertThat(texts(ran.answers().get(0)))
                .anyMatch(t -> t.contains("Siaosi") && t.contains("count the boards"))
                .anyMatch(t -> t.contains("Malia will come by on Wednesdays"))
                .noneMatch(t -> t.contains("anger class") || t.contains("parenting course") || t.contains("circle"));
        assertThat(texts(ran.answers().get(1)))
                .first()
                .asString()
                .as("with nobody to help, the first idea builds a network")
                .contains("Ms. Pearl");
        assertThat(texts(ran.answers().get(1))).noneMatch(t -> t.contains("coffee"));
    }

    private static void assertCandidatesAreTheirWords(JsonNode answer, JsonNode family) {
        assertThat(answer.path("drafter").asText()).isEqualTo("offline");
        assertThat(answer.path("candidates")).isNotEmpty();
        for (JsonNode candidate : answer.path("candidates")) {
            assertThat(candidate.path("quotes")).isNotEmpty();
            for (JsonNode quote : candidate.path("quotes")) {
                String words = family.path("turns")
                        .path(quote.path("turn").asInt() - 1)
                        .path("words")
                        .asText();
                assertThat(words).contains(quote.path("words").asText());
            }
            assertThat(candidate.path("parent").asText()).isIn("Siaosi Tuilagi", "Deja");
            assertThat(candidate.path("verdict").asText()).isIn("ready", "blocked");
        }
    }

    @Test
    void nothingIsSentWithoutAModel() {
        String family =
                "{\"id\":\"f\",\"people\":[{\"name\":\"Rosa\",\"role\":\"parent\"}],\"turns\":[{\"n\":1,\"speaker\":\"Rosa\",\"words\":\"I walk every night.\"}]}";

        assertThat(run(family, "draft", "--show-sent").answers().get(0).path("sent"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"f\"}", "{\"id\":\"f\",\"turns\":[{\"words\":\"no number\"}]}"})
    void aFamilyThatCannotBeUsedIsNamed(String family) {
        Ran ran = run(family, "draft");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("Line 1: ").contains("turn");
    }

    @Test
    void aFileThatIsNotThereIsOneSentence() {
        Ran ran = run("", "check", "no-such-file.txt");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no-such-file.txt").doesNotContain("Exception");
    }

    @Test
    void rulesAreListedWithTheirSource() {
        Ran ran = run("", "rules", "--format", "json");

        assertThat(ran.code()).isZero();
        assertThat(ran.answers()).hasSizeGreaterThan(30);
        assertThat(ran.answers()).allMatch(a -> a.path("source").asText().matches("(D \\()?(QG|SG) \\d+\\)?|own"));
    }

    @Test
    void anAgencysFolderIsReadByEveryCommandThatJudges() {
        String said = "{\"text\":\"Rosa will read to Mia for 20 minutes before bed every night. Bridges will call.\","
                + "\"context\":{\"people\":[{\"name\":\"Rosa\",\"role\":\"parent\"},"
                + "{\"name\":\"Mia\",\"role\":\"child\"}]}}";

        assertThat(catalogues(run(said, "check"))).doesNotContain("O09", "O31");
        Ran ran = run(said, "check", "--agency", agency("harbor"));
        assertThat(catalogues(ran)).contains("O09", "O31");
        assertThat(run("", "rules", "--agency", agency("harbor")).code()).isZero();
        assertThat(run("{\"id\":\"f\",\"turns\":[]}", "draft", "--agency", agency("harbor"))
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "rules", "draft", "serve"})
    void aBrokenAgencyFolderStopsTheStartInOneSentence(String command) {
        Ran ran = run("", command, "--agency", agency("broken/no-tab"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line).contains("acronyms.tsv, line 3: ").endsWith("Write both."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "rules", "draft", "serve"})
    void theHelpNamesTheAgencysFolder(String command) {
        assertThat(run("", command, "--help").out()).contains("--agency");
    }

    private static List<String> catalogues(Ran ran) {
        List<String> catalogues = new ArrayList<>();
        ran.answers()
                .get(0)
                .path("findings")
                .forEach(f -> catalogues.add(f.path("catalogue").asText()));
        return catalogues;
    }

    private static String agency(String folder) {
        return Path.of("src/test/resources/agency", folder).toString();
    }

    private static JsonNode finding(JsonNode answer, String catalogue) {
        for (JsonNode finding : answer.path("findings")) {
            if (finding.path("catalogue").asText().equals(catalogue)) {
                return finding;
            }
        }
        throw new AssertionError(catalogue + " is not in " + answer);
    }

    private static List<String> texts(JsonNode answer) {
        List<String> texts = new ArrayList<>();
        answer.path("candidates").forEach(c -> texts.add(c.path("text").asText()));
        return texts;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = CommandsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Ran run(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Ownwords.run(
                new Workshop(),
                new Streams(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)),
                args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
