package org.ownwords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnwordsTest {
    private final Shell shell = new Shell();

    @Test
    void settingsCountBeforeAndAfterTheCommand() {
        assertThat(shell.type("", "--port", "4711", "serve")).isZero();
        assertThat(shell.servedOn).isEqualTo(4711);
        assertThat(shell.type("", "serve", "--port", "4712")).isZero();
        assertThat(shell.servedOn).isEqualTo(4712);
        assertThat(shell.type("", "--port", "4713")).isZero();
        assertThat(shell.servedOn).isEqualTo(4713);
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve --port 99999", "serve --port abc", "frobnicate", "--bogus", "check a b", "backup"})
    void whatIsTypedWrongIsSaidInOneSentence(String command) {
        assertThat(shell.type("", command.split(" "))).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).singleElement().asString().endsWith(".").doesNotContain("Exception");
    }

    @Test
    void aFolderIsNoInput(@TempDir Path folder) {
        assertThat(shell.type("", "check", folder.toString())).isEqualTo(2);
        assertThat(shell.err())
                .containsExactly("“" + folder + "” is a folder. Name one file, or use - for standard input.");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(shell.type("", "draft", "nowhere.jsonl")).isEqualTo(2);
        assertThat(shell.err())
                .containsExactly(
                        "The file “nowhere.jsonl” cannot be read. Check its name, or use - for standard input.");
    }
}
