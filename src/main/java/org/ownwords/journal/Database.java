package org.ownwords.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;

/**
 * The database file: one connection writes, one reads, each used by one thread at a time. A write is flushed when it
 * returns (WAL with {@code synchronous=FULL}).
 */
final class Database implements AutoCloseable {
    /** Counts changes of the tables; stored in the file itself. */
    static final int SCHEMA = 1;

    private static final int BUSY_MILLISECONDS = 5_000;

    private final Path file;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();
    private Connection writer;
    private final Connection reader;

    /** Something done in one transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Opens the file, making it and its tables where they are missing. */
    Database(Path file) throws SQLException, IOException {
        if (!Files.exists(file)) {
            OwnerOnly.createFile(file);
        }
        this.file = file;
        writer = connect(file, SQLiteConfig.TransactionMode.IMMEDIATE);
        try {
            createTables();
            reader = connect(file, SQLiteConfig.TransactionMode.DEFERRED);
        } catch (SQLException e) {
            writer.close();
            throw e;
        }
    }

    static Connection connect(Path file, SQLiteConfig.TransactionMode mode) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setTransactionMode(mode);
        Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        connection.setAutoCommit(false);
        return connection;
    }

    static int schemaOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma user_version")) {
            return row.getInt(1);
        }
    }

    private void createTables() throws SQLException {
        if (schemaOf(writer) == 0) {
            try (Statement statement = writer.createStatement()) {
                for (String table : Tables.CREATE) {
                    statement.executeUpdate(table);
                }
                statement.executeUpdate("pragma user_version = " + SCHEMA);
            }
        }
        writer.commit();
    }

    <T> T write(Work<T> work) throws SQLException {
        writing.lock();
        try {
            T done = work.on(writer);
            writer.commit();
            return done;
        } catch (SQLException | RuntimeException e) {
            startAnew();
            throw e;
        } finally {
            writing.unlock();
        }
    }

    <T> T read(Work<T> work) throws SQLException {
        reading.lock();
        try {
            return work.on(reader);
        } finally {
            try {
                reader.rollback();
            } finally {
                reading.unlock();
            }
        }
    }

    /** After a full disk SQLite's statements stay dead: only a new connection writes again. Closing rolls back. */
    private void startAnew() throws SQLException {
        writer.close();
        writer = connect(file, SQLiteConfig.TransactionMode.IMMEDIATE);
    }

    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try (Connection first = reader;
                Connection last = writer) {
            // The last one to close puts the write-ahead log back into the file.
            assert first != last;
        } catch (SQLException e) {
            throw new JournalBroken("The journal was not closed cleanly; nothing that was stored is lost.", e);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }
}
