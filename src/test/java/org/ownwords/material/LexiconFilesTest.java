package org.ownwords.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconFilesTest {
    private static final Path SOURCES = Path.of("src", "main", "resources", "lexicon", "en");

    @TempDir
    private Path folder;

    @Test
    void loadsEveryListThatComesWithTheProgram() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            var names = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".tsv"))
                    .map(f -> f.substring(0, f.length() - 4))
                    .toList();
            assertThat(LexiconFiles.load().names())
                    .as("each .tsv file needs a line in lexicon/en/index.txt")
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void takesAListFromTheFolderAndTheRestFromTheProgram() throws IOException {
        write("titles.tsv", "# ours\n\nelder\tour agency\n");
        var lexicon = LexiconFiles.load(folder);
        assertThat(lexicon.list("titles")).containsExactly("elder");
        assertThat(lexicon.list("months")).contains("may");
    }

    @Test
    void takesAListThatOnlyTheFolderHas() throws IOException {
        write("index.txt", "acronyms-here\n");
        write("acronyms-here.tsv", "xyz\tour agency\n");
        assertThat(LexiconFiles.load(folder).list("acronyms-here")).containsExactly("xyz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    elder               | lexicon/en/titles.tsv, line 2
                    elder\\t            | lexicon/en/titles.tsv, line 2
                    Elder\\tours        | lower case
                    mr\\tours           | stands already in line 1
                    """)
    void namesFileAndLineOfABrokenEntry(String line, String expected) throws IOException {
        write("titles.tsv", "mr\tours\n" + line.replace("\\t", "\t") + "\n");
        assertThatThrownBy(() -> LexiconFiles.load(folder))
                .isInstanceOf(BrokenFile.class)
                .hasMessageContaining(expected);
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("titles.tsv"), "señor\tours\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> LexiconFiles.load(folder))
                .isInstanceOf(BrokenFile.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void saysWhichListIsMissing() throws IOException {
        write("index.txt", "nowhere\n");
        assertThatThrownBy(() -> LexiconFiles.load(folder))
                .isInstanceOf(BrokenFile.class)
                .hasMessageContaining("nowhere.tsv");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
