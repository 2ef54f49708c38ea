package org.ownwords.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.conversation.QuestionBank;

class QuestionFilesTest {
    @TempDir
    Path folder;

    @Test
    void loadsTheBankThatComesWithTheProgram() {
        assertThat(QuestionFiles.load().questions()).hasSizeGreaterThan(200);
    }

    @Test
    void aFolderReplacesTheBank() throws Exception {
        copyOurs();
        edit("exception.yaml", "What else helped?", "What more helped?");
        QuestionBank bank = QuestionFiles.load(folder);
        assertThat(bank.questions()).hasSameSizeAs(QuestionFiles.load().questions());
        assertThat(bank.questions()).anyMatch(q -> q.text().equals("What more helped?"));
        assertThat(bank.questions()).noneMatch(q -> q.text().equals("What else helped?"));
    }

    @Test
    void takesBothEndingsSkipsOtherFilesAndReadsAByteOrderMark() throws Exception {
        copyOurs();
        Files.move(folder.resolve("coping.yaml"), folder.resolve("coping.yml"));
        Files.writeString(folder.resolve("notes.txt"), "not: [yaml");
        Path opening = folder.resolve("opening.yaml");
        Files.writeString(opening, "\uFEFF" + Files.readString(opening));
        assertThat(QuestionFiles.load(folder)).isEqualTo(ours());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unknown-field       | 8  | there is no field “reason”. There are follows, forChild, id, kind, tags, text, why.
            missing-text        | 6  | “text” is missing here.
            empty-text          | 7  | “text” is missing here.
            missing-why         | 6  | “why” is missing here.
            missing-id          | 6  | “id” is missing here.
            bad-id              | 6  | an id is small letters, digits and hyphens, not “Bad One”.
            twice-in-a-file     | 6  | the id “good-one” is there already
            unknown-slot        | 8  | There is no slot {kid}. There are {phrase}, {name}, {child}
            lone-brace          | 7  | A brace stands alone in “text”.
            slot-only-in-why    | 8  | “why” has {child}, but “text” has not.
            unknown-kind        | 2  | “kind” cannot be “exceptions”. It can be opening, exception,
            unknown-kind-of-one | 7  | “kind” cannot be “future”.
            unknown-detail      | 9  | “follows” cannot be “friend”. It can be act, trigger, how-often,
            unknown-tag         | 9  | “tags” cannot be “fast”.
            tags-no-list        | 9  | “tags” must be a list.
            no-kind-at-all      | 2  | A question needs a kind, or a detail that it follows.
            for-child-maybe     | 9  | “forChild” is true or false, not “maybe”.
            long-word           | 7  | “reunification” is a long word.
            long-sentence       | 7  | a sentence in “text” has more than 22 words.
            too-many-words      | 7  | “text” has 34 words; at most 30
            bad-quotes          | 8  | this cannot be read as YAML
            bad-indent          | 7  | this cannot be read as YAML
            field-twice         | 9  | “text” stands here a second time.
            reference           | 8  | references (*…) are not read here.
            two-documents       | 7  | a second document begins.
            only-a-text         | 2  | the file must begin with fields
            no-questions        | 1  | there are no questions.
            questions-no-list   | 2  | “questions” must be a list.
            question-no-fields  | 6  | here must be fields: follows, forChild, id,
            text-a-list         | 7  | “text” must be one text, not a list
            not-utf-8           | 7  | this is not UTF-8.
            control-character   | 7  | a control character stands here.
            """)
    void aBrokenFileNamesItselfAndTheLine(String broken, int line, String problem) {
        Path place = resource(broken);
        assertThatThrownBy(() -> QuestionFiles.load(place))
                .isInstanceOf(BrokenFile.class)
                .hasMessageStartingWith(place + "/bank.yaml, line " + line + ": ")
                .hasMessageContaining(problem);
    }

    @Test
    void anEmptyFileNamesItself() {
        assertBroken(resource("empty"), "/bank.yaml: the file is empty.");
    }

    @Test
    void anIdThatIsInTwoFilesNamesBothPlaces() {
        assertBroken(resource("twice-in-two-files"), "/b.yaml, line 6: ", "/a.yaml, line 3)");
    }

    @Test
    void aFolderThatIsNotThereSaysSo() {
        assertBroken(folder.resolve("nowhere"), ": there is no such folder.");
    }

    @Test
    void aFileThatCannotBeReadSaysSo() throws Exception {
        copyOurs();
        Files.createDirectory(folder.resolve("zz.yaml"));
        assertBroken(folder, "/zz.yaml: the file cannot be read.");
    }

    @Test
    void tooFewQuestionsOfAKindNameTheFileThatShouldHaveThem() throws Exception {
        copyOurs();
        List<String> lines = Files.readAllLines(folder.resolve("coping.yaml"));
        Files.write(folder.resolve("coping.yaml"), lines.subList(0, 10));
        assertBroken(folder, "/coping.yaml, line 2: there are 2 questions for adults of the kind coping, at least 3");
    }

    @Test
    void aKindWithoutAFileNamesTheFolder() throws Exception {
        copyOurs();
        Files.delete(folder.resolve("progress.yaml"));
        assertBroken(folder, ": there are 0 questions for adults of the kind progress");
    }

    @Test
    void aKindThatAlwaysNeedsANameIsNotEnough() throws Exception {
        copyOurs();
        Path coping = folder.resolve("coping.yaml");
        Files.writeString(coping, Files.readString(coping).replaceAll("(text: \".*)\"", "$1 {name}\""));
        assertBroken(folder, "/coping.yaml, line 2: no question of the kind coping can be asked without a name.");
    }

    @Test
    void aDetailThatAlwaysNeedsANameIsNotEnough() throws Exception {
        copyOurs();
        Path followUps = folder.resolve("follow-ups.yaml");
        Files.writeString(
                followUps,
                Files.readString(followUps)
                        .replace("text: \"What is the best place for that?\"", "text: \"{name}?\"")
                        .replace("text: \"Where is everyone then?\"", "text: \"{name}?\""));
        assertBroken(folder, ": no follow-up for place (ahead) can be asked without a name.");
    }

    @Test
    void aMissingFollowUpToANumberIsNoticed() throws Exception {
        copyOurs();
        Path scaling = folder.resolve("scaling.yaml");
        Files.writeString(scaling, Files.readString(scaling).replace("[one-higher]", "[start]"));
        assertBroken(folder, ": no question has the tag one-higher.");
    }

    private static void assertBroken(Path place, String... parts) {
        assertThatThrownBy(() -> QuestionFiles.load(place))
                .isInstanceOf(BrokenFile.class)
                .hasMessageStartingWith(place.toString())
                .message()
                .contains(parts);
    }

    private void edit(String name, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(name));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(name), text.replace(from, to));
    }

    private void copyOurs() throws Exception {
        Path ours = resource("/prompts/questions/follow-ups.yaml").resolveSibling(".");
        try (Stream<Path> files = Files.list(ours)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    private static QuestionBank ours() {
        return QuestionFiles.load();
    }

    private static Path resource(String name) {
        String path = name.startsWith("/") ? name : "/questions/" + name;
        try {
            return Path.of(Objects.requireNonNull(QuestionFilesTest.class.getResource(path), path)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
