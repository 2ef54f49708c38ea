package org.ownwords.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.plan.PlainSentence;
import org.ownwords.rules.Agency;

class AgencyFilesTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatACountyWrote() {
        Agency harbor = AgencyFiles.load(shipped("harbor"));

        assertThat(harbor.acronyms())
                .containsOnlyKeys("zpq", "cft", "hope-c")
                .containsEntry("cft", "meeting with your family's team");
        assertThat(harbor.providers()).containsExactly("Bridges", "Dignity", "Second Wind", "La Casita del Sol");
        assertThat(harbor.stock())
                .hasSize(5)
                .anySatisfy(s -> assertThat(s)
                        .isEqualTo("Parent will complete a parenting education program"
                                + " and provide proof of completion to the social worker."));
        assertThat(harbor.allowed()).containsExactlyInAnyOrder("wic", "family maintenance");
        assertThat(harbor.limits()).isEqualTo(new Agency.Limits(2, 3, 4));
    }

    @Test
    void nothingHasToBeThere() {
        assertThat(AgencyFiles.load(folder)).isEqualTo(Agency.NONE);
    }

    @Test
    void commentsEmptyLinesHiddenFilesAndOtherLineEndsAreFine() throws IOException {
        write("providers.txt", "\uFEFF# ours\r\n\r\n  Bridges  \r\n");
        write(".DS_Store", "anything");
        write("README.md", "Ask IT.");

        assertThat(AgencyFiles.load(folder).providers()).containsExactly("Bridges");
    }

    @Test
    void fewerEntriesThanTheGuideLowersTheFewestToo() throws IOException {
        write("limits.tsv", "most entries\t2\n");

        assertThat(AgencyFiles.load(folder).limits()).isEqualTo(new Agency.Limits(3, 2, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-tab              | acronyms.tsv, line 3: A line has two parts",
                "no-plain-words      | acronyms.tsv, line 1: A line has two parts",
                "three-parts         | acronyms.tsv, line 1: A line has two parts",
                "twice               | acronyms.tsv, line 3: “cft” stands already in line 1. Take one out.",
                "twice-provider      | providers.txt, line 3: “BRIDGES” stands already in line 1. Take one out.",
                "provider-tab        | providers.txt, line 1: A line has one name",
                "provider-sentence   | providers.txt, line 2: A line has one name",
                "twice-stock         | stock-objectives.txt, line 3: “parent will call.” stands already in line 1.",
                "no-letter           | providers.txt, line 2: “---” has no letter in it.",
                "allowed-and-acronym | allowed-terms.txt, line 3: “cft” is allowed here, and acronyms.tsv has it in line 1.",
                "limit-name          | limits.tsv, line 2: There is no limit “objectives”. These can be set: fewest entries,",
                "limit-word          | limits.tsv, line 1: “three” is no limit. Write a number from 1 to 20.",
                "limit-zero          | limits.tsv, line 1: “0” is no limit.",
                "limit-large         | limits.tsv, line 1: “21” is no limit.",
                "limit-crossed       | limits.tsv, line 2: At least 5 and at most 4 entries cannot both be. Change one.",
                "unknown-file        | acronym.tsv: No file of that name belongs here. Rename it to one of these, or take it",
            })
    void aBrokenFolderNamesFileLineAndWhatToDo(String broken, String sentence) {
        Path place = shipped("broken/" + broken);

        assertThatThrownBy(() -> AgencyFiles.load(place))
                .isInstanceOf(BrokenFile.class)
                .isInstanceOf(PlainSentence.class)
                .hasMessageStartingWith(place.resolve("").toString())
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".");
    }

    @Test
    void whatIsNotUtf8NamesTheLine() throws IOException {
        Files.write(folder.resolve("providers.txt"), "Bridges\nNiños\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> AgencyFiles.load(folder))
                .isInstanceOf(BrokenFile.class)
                .hasMessageEndingWith("providers.txt, line 2: this is not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void aFolderThatIsNotThereIsOneSentence() {
        assertThatThrownBy(() -> AgencyFiles.load(folder.resolve("none")))
                .isInstanceOf(BrokenFile.class)
                .hasMessageEndingWith("none: This folder cannot be read. Give --agency the folder with your lists.");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static Path shipped(String name) {
        try {
            return Path.of(Objects.requireNonNull(AgencyFilesTest.class.getResource("/agency/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
