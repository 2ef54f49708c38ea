package org.ownwords.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
    @TempDir
    Path folder;

    @Test
    void needsNoKeyAndSaysWhatItFound() throws Exception {
        Place place = Shelves.filled(folder, 4);
        Files.delete(place.key());
        assertThat(Verification.of(place))
                .extracting(Verified::sentence)
                .containsExactly("File maple: 4 events, all sound.", "File oak: 4 events, all sound.");
    }

    @Test
    void seesWhatIsStoredWhileTheJournalIsOpen() throws Exception {
        Place place = Shelves.place(folder);
        try (Journal journal = SqlJournal.open(place)) {
            assertThat(Verification.of(place)).isEmpty();
            Shelves.open(journal, Shelves.OAK);
            assertThat(Verification.of(place)).containsExactly(new Verified("oak", 1, null));
        }
    }

    @Test
    void aFileThatLostItsEntryIsTold() throws Exception {
        Place place = Shelves.filled(folder, 2);
        Shelves.tamper(place, "update file set id = 'map/e' where id = 'maple'");
        assertThat(Verification.of(place))
                .extracting(Verified::sentence)
                .containsExactly(
                        "File map/e: its id was changed.",
                        "File oak: 2 events, all sound.",
                        "File maple: its rows are there, but it is not listed any more.");
        try (Journal journal = SqlJournal.open(place)) {
            assertThat(journal.files()).extracting(Journal.Listed::id).containsExactly(Shelves.OAK);
            assertThatThrownBy(() -> journal.read(Shelves.MAPLE))
                    .hasMessage("File maple cannot be opened: its key is lost.");
        }
    }

    @Test
    void whatIsNoJournalIsRefusedInOneSentence() throws Exception {
        assertThatThrownBy(() -> Verification.of(folder.resolve("none.db")))
                .isInstanceOf(CannotOpen.class)
                .hasMessage("There is no journal at " + folder.resolve("none.db") + " to verify.");
        Path letter = Files.writeString(folder.resolve("letter"), "this was a letter once ".repeat(300));
        assertThatThrownBy(() -> Verification.of(letter))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("cannot be read as a journal");
    }
}
