package org.ownwords.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    @TempDir
    Path folder;

    @Test
    void aKeyThatOthersCanReadIsRefused() throws Exception {
        Place place = Shelves.filled(folder, 1);
        Files.setPosixFilePermissions(place.key(), PosixFilePermissions.fromString("rw-r-----"));
        assertRefused(place)
                .hasMessage("Others on this machine can use the key file " + place.key()
                        + ". Make it yours alone (chmod 600), then start again.");
    }

    @Test
    void aKeyThatIsMissingWhileDataExistIsRefusedAndNotMadeAnew() throws Exception {
        Place place = Shelves.filled(folder, 1);
        Files.delete(place.key());
        assertRefused(place)
                .hasMessageContaining("is missing")
                .hasMessageContaining(place.key().toString());
        assertThat(place.key()).doesNotExist();
    }

    @Test
    void aKeyOfOtherDataIsRefused() throws Exception {
        Place place = Shelves.filled(folder.resolve("a"), 1);
        Place other = Shelves.filled(folder.resolve("b"), 1);
        Files.copy(other.key(), place.key(), StandardCopyOption.REPLACE_EXISTING);
        assertRefused(place).hasMessageContaining("belongs to other data");
    }

    @Test
    void aKeyFileThatHoldsNoKeyIsRefusedWithoutShowingIt() throws Exception {
        Place place = Shelves.filled(folder, 1);
        String key = Files.readString(place.key());
        Files.writeString(place.key(), key.substring(0, key.length() / 2));
        assertRefused(place).hasMessageContaining("does not hold a key").hasNoCause();
        Files.writeString(place.key(), "");
        assertRefused(place).hasMessageContaining("does not hold a key");
    }

    @Test
    void aKeyThatIsThereBeforeTheDataIsUsed() throws Exception {
        Place place = Shelves.filled(folder.resolve("a"), 1);
        Place fresh = new Place(folder.resolve("b"), place.key());
        SqlJournal.open(fresh).close();
        assertThat(Files.readString(place.key())).isNotEmpty();
        SqlJournal.open(place).close();
    }

    @Test
    void aSecondOneOnTheSameDataIsRefusedUntilTheFirstIsClosed() throws Exception {
        Place place = Shelves.place(folder);
        try (Journal first = SqlJournal.open(place)) {
            assertRefused(place)
                    .hasMessageContaining("already running")
                    .hasMessageContaining(place.folder().toString());
            assertThat(first.files()).isEmpty();
        }
        SqlJournal.open(place).close();
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws Exception {
        Place place = Shelves.filled(folder, 1);
        Files.writeString(place.database(), "this was a letter once ".repeat(300));
        assertRefused(place).hasMessageContaining("cannot be read as a journal");
    }

    @Test
    void dataOfANewerOwnwordsAreRefused() throws Exception {
        Place place = Shelves.filled(folder, 1);
        Shelves.tamper(place, "pragma user_version = 99");
        assertRefused(place).hasMessageContaining("newer Ownwords");
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("letter"), "hello");
        assertRefused(new Place(file.resolve("data"), folder.resolve("key"))).hasMessageContaining("may not use");
    }

    @Test
    void afterARefusalTheRightKeyOpensEverything() throws Exception {
        Place place = Shelves.filled(folder, 3);
        Path aside = folder.resolve("aside");
        Files.move(place.key(), aside);
        assertRefused(place).hasMessageContaining("is missing");
        Files.move(aside, place.key());
        try (Journal journal = SqlJournal.open(place)) {
            assertThat(journal.read(Shelves.MAPLE)).hasSize(3);
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Place place) {
        return assertThatThrownBy(() -> SqlJournal.open(place)).isInstanceOf(CannotOpen.class);
    }
}
