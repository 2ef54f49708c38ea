package org.ownwords.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a row: verify finds it without the key, its file says so when it is opened, the others open. */
class ChainTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload = cast(substr(payload, 1, 9) || x'00' || substr(payload, 11) as blob)",
                "at = '2026-03-02T17:00:01Z'",
                "by = 'someone else'",
                "device = 'other'",
                "command = 'other'",
                "type = 'person-changed'",
                "version = 2",
                "format = 2",
                "previous = zeroblob(32)",
                "hash = zeroblob(32)"
            })
    void aChangedRow(String change) throws Exception {
        Place place = Shelves.filled(folder, 5);
        Shelves.tamper(place, "update event set " + change + " where file = 'maple' and seq = 3");
        assertDamaged(place, "row 3 was changed or damaged");
    }

    /** Not through SQL: one bit on the disk, as a bad sector or a bored hand would have it. */
    @Test
    void oneFlippedBit() throws Exception {
        Place place = Shelves.filled(folder, 5);
        byte[] payload;
        try (Connection connection = Verification.readOnly(place.database())) {
            payload = Tables.rows(connection, Shelves.MAPLE, 4, 4).get(0).payload();
        }
        byte[] disk = Files.readAllBytes(place.database());
        int at = new String(disk, ISO_8859_1).indexOf(new String(payload, ISO_8859_1));
        disk[at + payload.length / 2] ^= 1;
        Files.write(place.database(), disk);
        assertDamaged(place, "row 4 was changed or damaged");
    }

    @ParameterizedTest
    @CsvSource({"1, row 1 is missing", "3, row 3 is missing", "5, row 5 is missing"})
    void aLostRow(int seq, String damage) throws Exception {
        Place place = Shelves.filled(folder, 5);
        Shelves.tamper(place, "delete from event where file = 'maple' and seq = " + seq);
        assertDamaged(place, damage);
    }

    @Test
    void allRowsLost() throws Exception {
        Place place = Shelves.filled(folder, 5);
        Shelves.tamper(place, "delete from event where file = 'maple'");
        assertDamaged(place, "row 1 is missing");
    }

    @Test
    void twoRowsExchanged() throws Exception {
        Place place = Shelves.filled(folder, 5);
        Shelves.tamper(
                place,
                "update event set seq = case seq when 3 then 13 else 3 end where file = 'maple' and seq in (3, 4)");
        Shelves.tamper(place, "update event set seq = 4 where file = 'maple' and seq = 13");
        assertDamaged(place, "row 3 was changed or damaged");
    }

    @Test
    void aRowOfAnotherFile() throws Exception {
        Place place = Shelves.filled(folder, 5);
        Shelves.tamper(place, "delete from event where file = 'maple' and seq = 5");
        Shelves.tamper(place, "update event set file = 'maple' where file = 'oak' and seq = 5");
        assertThat(Verification.of(place))
                .extracting(Verified::sentence)
                .containsExactly("File maple: row 5 was changed or damaged.", "File oak: row 5 is missing.");
    }

    @Test
    void anotherLastRow() throws Exception {
        Place place = Shelves.filled(folder, 5);
        Shelves.tamper(place, "update file set hash = zeroblob(32) where id = 'maple'");
        assertDamaged(place, "row 5 is not the one that was stored last");
    }

    @Test
    void aRowMoreThanWasStored() throws Exception {
        Place place = Shelves.filled(folder, 5);
        Shelves.tamper(place, "update file set seq = 4 where id = 'maple'");
        assertDamaged(place, "row 5 was put in from outside");
    }

    @Test
    void aKeyExchangedForThatOfAnotherFile() throws Exception {
        Place place = Shelves.filled(folder, 5);
        Shelves.tamper(place, "update file set key = (select key from file where id = 'oak') where id = 'maple'");
        try (Journal journal = SqlJournal.open(place)) {
            assertThatThrownBy(() -> journal.read(Shelves.MAPLE))
                    .isInstanceOf(DamagedFile.class)
                    .hasMessage("File maple cannot be opened: its own key was changed.");
            assertThat(journal.read(Shelves.OAK)).hasSize(5);
        }
    }

    private static void assertDamaged(Place place, String damage) throws Exception {
        assertThat(Verification.of(place))
                .containsExactly(new Verified("maple", rows(place), damage), new Verified("oak", 5, null));
        try (Journal journal = SqlJournal.open(place)) {
            assertThatThrownBy(() -> journal.read(Shelves.MAPLE))
                    .isInstanceOfSatisfying(
                            DamagedFile.class, e -> assertThat(e.file()).isEqualTo(Shelves.MAPLE))
                    .hasMessage("File maple cannot be opened: " + damage + ".");
            assertThat(journal.read(Shelves.OAK)).hasSize(5);
            assertThat(Shelves.append(journal, Shelves.OAK, 5)).hasSize(1);
        }
    }

    private static long rows(Place place) throws Exception {
        try (Connection connection = Verification.readOnly(place.database())) {
            return Tables.rows(connection, Shelves.MAPLE, 1, Long.MAX_VALUE).size();
        }
    }
}
