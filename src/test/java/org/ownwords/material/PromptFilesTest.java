package org.ownwords.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptFilesTest {
    private static final Map<String, Set<String>> SECTIONS = Map.of("rules", Set.of(), "data", Set.of("words"));

    @TempDir
    Path folder;

    @Test
    void readsTheSectionsAndLeavesOutWhatStandsAboveThem() throws IOException {
        write("For people.\n{{anything}}\n== rules\n\nBe kind.\r\nBe short.\n\n== data\nHere: {{words}}\n");
        assertThat(read()).isEqualTo(Map.of("rules", "Be kind.\nBe short.", "data", "Here: {{words}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "== rules~a~== data~{{words}}~== more~b | , line 5: There is no section called “more”. Rename it or take it out.",
                "== rules~a~== data~{{words}}~== rules~b | , line 5: The section “rules” stands here a second time. Keep one.",
                "== rules~a | : The section “data” is missing or empty. Write it below a line “== data”.",
                "== rules~~== data~{{words}} | , line 1: The section “rules” is missing or empty. Write it below a line “== rules”.",
                "== rules~a~== data~words | , line 3: The section “data” must hold {{words}} once.",
                "== rules~a~== data~{{words}} {{words}} | , line 3: The section “data” must hold {{words}} once.",
                "== rules~a~~{{words}}~== data~{{words}} | , line 4: The section “rules” has no slot {{words}}. Take it out.",
                "== rules~a~== data~{{words}} {{other}} | , line 4: The section “data” has no slot {{other}}. Take it out.",
            })
    void aBrokenFileNamesItselfAndTheLine(String text, String problem) throws IOException {
        write(text.replace('~', '\n'));
        assertThatThrownBy(this::read).isInstanceOf(BrokenFile.class).hasMessage("prompts/drafting/some.md" + problem);
    }

    @Test
    void aMissingFileNamesItself() {
        assertThatThrownBy(this::read)
                .isInstanceOf(BrokenFile.class)
                .hasMessage("prompts/drafting/some.md: This file is missing. Put it back as it came with the program.");
        assertThatThrownBy(() -> PromptFiles.shipped().read("drafting/none.md", SECTIONS))
                .isInstanceOf(BrokenFile.class)
                .hasMessageStartingWith("prompts/drafting/none.md: ");
    }

    @Test
    void aFileThatIsNoTextNamesItself() throws IOException {
        Path file = Files.createDirectories(folder.resolve("drafting")).resolve("some.md");
        Files.write(file, "== rules\nNiño".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(this::read)
                .isInstanceOf(BrokenFile.class)
                .hasMessage("prompts/drafting/some.md: This file is not UTF-8 text. Save it again as UTF-8.");
    }

    private void write(String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("drafting")).resolve("some.md"), text);
    }

    private Map<String, String> read() {
        return PromptFiles.in(folder).read("drafting/some.md", SECTIONS);
    }
}
