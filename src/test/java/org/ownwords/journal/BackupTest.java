package org.ownwords.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.conversation.Recorded;

class BackupTest {
    @TempDir
    Path folder;

    @Test
    void aCopyMadeWhileSomeoneWritesIsWholeAndOpensWithTheKey() throws Exception {
        Place place = Shelves.filled(folder, 50);
        Path target = folder.resolve("copy.db");
        List<Recorded> before;
        List<Verified> found;
        try (Journal journal = SqlJournal.open(place)) {
            before = journal.read(Shelves.MAPLE);
            AtomicBoolean enough = new AtomicBoolean();
            CompletableFuture<Long> writing = CompletableFuture.supplyAsync(() -> write(journal, enough));
            found = Backup.of(place, target);
            enough.set(true);
            assertThat(writing.get()).isGreaterThan(50);
        }
        assertThat(found).extracting(Verified::isSound).containsExactly(true, true);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");

        Place restored = new Place(Files.createDirectory(folder.resolve("restored")), place.key());
        Files.copy(target, restored.database());
        try (Journal journal = SqlJournal.open(restored)) {
            assertThat(journal.read(Shelves.OAK)).hasSize(50);
            assertThat(journal.read(Shelves.MAPLE)).startsWith(before.toArray(Recorded[]::new));
            assertThat(Shelves.append(journal, Shelves.OAK, 50)).hasSize(1);
        }
    }

    private static long write(Journal journal, AtomicBoolean enough) {
        long seq = 50;
        do {
            Shelves.append(journal, Shelves.MAPLE, seq++);
        } while (!enough.get());
        return seq;
    }

    @Test
    void nothingIsWrittenOver() throws Exception {
        Place place = Shelves.filled(folder, 1);
        Path target = Files.writeString(folder.resolve("letter"), "hello");
        assertThatThrownBy(() -> Backup.of(place, target))
                .isInstanceOf(CannotBackUp.class)
                .hasMessage("There is already a file " + target + ". Name a new one: a backup replaces nothing.");
        assertThat(target).hasContent("hello");
    }

    @Test
    void aTargetThatCannotBeMadeIsNamed() throws Exception {
        Place place = Shelves.filled(folder, 1);
        Path target = folder.resolve("no such folder").resolve("copy.db");
        assertThatThrownBy(() -> Backup.of(place, target))
                .isInstanceOf(CannotBackUp.class)
                .hasMessageContaining(target + " cannot be made");
    }

    @Test
    void whereNothingIsThereIsNothingToBackUp() {
        Path target = folder.resolve("copy.db");
        assertThatThrownBy(() -> Backup.of(Shelves.place(folder), target))
                .isInstanceOf(CannotBackUp.class)
                .hasMessageContaining("no journal");
        assertThat(target).doesNotExist();
    }

    @Test
    void damageIsCopiedAlongAndTold() throws Exception {
        Place place = Shelves.filled(folder, 3);
        Shelves.tamper(place, "update event set by = 'x' where file = 'oak' and seq = 2");
        assertThat(Backup.of(place, folder.resolve("copy.db")))
                .containsExactly(
                        new Verified("maple", 3, null), new Verified("oak", 3, "row 2 was changed or damaged"));
    }

    @Test
    void aBackupOfNoDatabaseLeavesNothing() throws Exception {
        Place place = Shelves.filled(folder, 1);
        Files.writeString(place.database(), "this was a letter once ".repeat(300));
        Path target = folder.resolve("copy.db");
        assertThatThrownBy(() -> Backup.of(place, target))
                .isInstanceOf(CannotBackUp.class)
                .hasMessageContaining("nothing was left there");
        assertThat(target).doesNotExist();
    }
}
