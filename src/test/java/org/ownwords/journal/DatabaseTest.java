package org.ownwords.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void whatIsAnsweredIsFlushed() throws Exception {
        try (Database database = new Database(folder.resolve("journal.db"))) {
            assertThat(database.<String>write(c -> pragma(c, "journal_mode"))).isEqualTo("wal");
            // 2 is FULL: each commit waits for the disk. It is a setting of the connection that writes.
            assertThat(database.<String>write(c -> pragma(c, "synchronous"))).isEqualTo("2");
        }
    }

    @Test
    void afterAFullDiskWritingGoesOnAsSoonAsThereIsRoom() throws Exception {
        try (Database database = new Database(folder.resolve("journal.db"))) {
            database.write(c -> pragma(c, "max_page_count = 1"));
            assertThatThrownBy(() -> database.write(c -> Tables.addKeyMark(c, new byte[1_000_000])))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getErrorCode()).isEqualTo(SQLiteErrorCode.SQLITE_FULL.code));
            assertThat(database.read(Tables::keyMark)).isEmpty();
            database.write(c -> Tables.addKeyMark(c, new byte[] {7}));
            assertThat(database.read(Tables::keyMark)).hasValue(new byte[] {7});
        }
    }

    @Test
    void whatFailsHalfWayLeavesNothing() throws Exception {
        try (Database database = new Database(folder.resolve("journal.db"))) {
            assertThatThrownBy(() -> database.write(c -> {
                        Tables.addKeyMark(c, new byte[] {7});
                        throw new IllegalStateException("half way");
                    }))
                    .hasMessage("half way");
            assertThat(database.read(Tables::keyMark)).isEmpty();
        }
    }

    @Test
    void aReaderSeesEachWriteAtOnce() throws Exception {
        try (Database database = new Database(folder.resolve("journal.db"))) {
            assertThat(database.read(Tables::keyMark)).isEmpty();
            database.write(c -> Tables.addKeyMark(c, new byte[] {7}));
            assertThat(database.read(Tables::keyMark)).isPresent();
        }
    }

    private static String pragma(Connection connection, String pragma) throws SQLException {
        return Sql.select(connection, row -> row.getString(1), "pragma " + pragma)
                .get(0);
    }
}
