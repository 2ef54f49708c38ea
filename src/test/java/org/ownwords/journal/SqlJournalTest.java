package org.ownwords.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.conversation.Event;
import org.ownwords.conversation.Recorded;
import org.ownwords.plan.FileId;

class SqlJournalTest {
    @TempDir
    Path folder;

    @Test
    void everyKindOfEventComesBackAsItWasAppended() throws Exception {
        List<Event> events = List.copyOf(Samples.all().values());
        List<Recorded> appended;
        try (Journal journal = SqlJournal.open(Shelves.place(folder))) {
            appended = journal.append(Shelves.MAPLE, 0, Shelves.receipt("c1"), Samples.STAMP, events);
            assertThat(journal.read(Shelves.MAPLE)).isEqualTo(appended);
        }
        try (Journal again = SqlJournal.open(Shelves.place(folder))) {
            assertThat(again.read(Shelves.MAPLE)).isEqualTo(appended);
        }
        assertThat(appended).extracting(Recorded::event).isEqualTo(events);
        assertThat(appended).first().isEqualTo(new Recorded(1, Samples.STAMP, events.get(0)));
    }

    @Test
    void aFileThatNobodyOpenedIsEmpty() throws Exception {
        try (Journal journal = SqlJournal.open(Shelves.place(folder))) {
            assertThat(journal.read(Shelves.MAPLE)).isEmpty();
            assertThat(journal.read(Shelves.MAPLE, 5, 9)).isEmpty();
            assertThat(journal.answered(Shelves.MAPLE, "c1")).isEmpty();
            assertThat(journal.files()).isEmpty();
        }
    }

    @Test
    void filesAreListedOldestFirstWithTheirNewestEvent() throws Exception {
        Place place = Shelves.filled(folder, 3);
        try (Journal journal = SqlJournal.open(place)) {
            Shelves.append(journal, Shelves.MAPLE, 3);
            assertThat(journal.files())
                    .containsExactly(
                            new Journal.Listed(Shelves.MAPLE, 4, Samples.STAMP.at()),
                            new Journal.Listed(Shelves.OAK, 3, Samples.STAMP.at()));
        }
    }

    @Test
    void aStretchOfAFileIsReadAlone() throws Exception {
        Place place = Shelves.filled(folder, 9);
        try (Journal journal = SqlJournal.open(place)) {
            assertThat(journal.read(Shelves.OAK, 4, 6))
                    .isEqualTo(journal.read(Shelves.OAK).subList(3, 6));
            assertThat(journal.read(Shelves.OAK, 8, Long.MAX_VALUE)).hasSize(2);
            assertThat(journal.read(Shelves.OAK, 10, Long.MAX_VALUE)).isEmpty();
        }
    }

    @Test
    void anAnswerIsRememberedWithItsBody() throws Exception {
        Place place = Shelves.filled(folder, 3);
        List<Event> events = new ArrayList<>(Samples.all().values()).subList(3, 6);
        List<Recorded> answered;
        try (Journal journal = SqlJournal.open(place)) {
            answered = journal.append(Shelves.MAPLE, 3, Shelves.receipt("c4"), Samples.STAMP, events);
        }
        try (Journal journal = SqlJournal.open(place)) {
            assertThat(journal.answered(Shelves.MAPLE, "c4")).contains(new Journal.Answer("hash of c4", answered));
            assertThat(journal.answered(Shelves.OAK, "c4")).isEmpty();
        }
    }

    @Test
    void nothingIsAppendedToAFileThatHasGoneOn() throws Exception {
        Place place = Shelves.filled(folder, 3);
        try (Journal journal = SqlJournal.open(place)) {
            assertThatThrownBy(() -> Shelves.append(journal, Shelves.MAPLE, 2))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("file maple is at 3, but the events were decided on 2");
            assertThat(journal.read(Shelves.MAPLE)).hasSize(3);
            assertThat(Shelves.append(journal, Shelves.MAPLE, 3)).hasSize(1);
        }
    }

    @Test
    void aCommandIsStoredOnceOrNotAtAll() throws Exception {
        Place place = Shelves.filled(folder, 2);
        try (Journal journal = SqlJournal.open(place)) {
            List<Event> events = List.of(Samples.all().get("circumstances-set"));
            assertThatThrownBy(() -> journal.append(Shelves.MAPLE, 2, Shelves.receipt("open"), Samples.STAMP, events))
                    .isInstanceOf(JournalBroken.class)
                    .hasMessage("Nothing was stored in file maple: the disk or the database failed.");
            assertThat(journal.read(Shelves.MAPLE)).hasSize(2);
            assertThat(Shelves.append(journal, Shelves.MAPLE, 2)).hasSize(1);
        }
    }

    @Test
    void whatLiesOnTheDiskIsSealedAndForTheOwnerAlone() throws Exception {
        Place place = Shelves.place(folder);
        try (Journal journal = SqlJournal.open(place)) {
            Shelves.fill(journal, Shelves.MAPLE, 20);
            for (Path file : files(place.folder())) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Secret Rosa");
                assertThat(rights(file)).as(file.toString()).isEqualTo("rw-------");
            }
        }
        assertThat(rights(place.folder())).isEqualTo("rwx------");
        assertThat(rights(place.key())).isEqualTo("rw-------");
        assertThat(rights(place.key().getParent())).isEqualTo("rwx------");
    }

    @Test
    void anEmptyFolderBecomesOursAloneAndOneInUseStaysAsItIs() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.setPosixFilePermissions(empty, PosixFilePermissions.fromString("rwxr-xr-x"));
        SqlJournal.open(new Place(empty, folder.resolve("a.json"))).close();
        assertThat(rights(empty)).isEqualTo("rwx------");

        Path used = Files.createDirectory(folder.resolve("used"));
        Files.setPosixFilePermissions(used, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(used.resolve("letter"), "hello");
        SqlJournal.open(new Place(used, folder.resolve("b.json"))).close();
        assertThat(rights(used)).isEqualTo("rwxr-xr-x");
        assertThat(rights(used.resolve("journal.db"))).isEqualTo("rw-------");
    }

    @Test
    void theSameEventTwiceIsNotTheSameOnTheDisk() throws Exception {
        Place place = Shelves.filled(folder, 1);
        Map<FileId, byte[]> sealed =
                Map.of(Shelves.MAPLE, payload(place, Shelves.MAPLE), Shelves.OAK, payload(place, Shelves.OAK));
        assertThat(sealed.get(Shelves.MAPLE)).isNotEqualTo(sealed.get(Shelves.OAK));
    }

    private static byte[] payload(Place place, FileId file) throws Exception {
        try (Connection connection = Verification.readOnly(place.database())) {
            return Tables.rows(connection, file, 1, 1).get(0).payload();
        }
    }

    private static List<Path> files(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String rights(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
