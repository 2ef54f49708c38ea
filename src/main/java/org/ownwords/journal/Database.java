package org.ownwords.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * The database file: one connection writes, one reads, each used by one thread at a time. A write is flushed when it
 * returns (WAL with {@code synchronous=FULL}).
 */
final class Database implements AutoCloseable {
    /** Counts changes of the tables; stored in the file itself. */
    static final int SCHEMA = 1;

    static final int BUSY_MILLISECONDS = 5_000;

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
        writer = connect(file, TransactionMode.IMMEDIATE);
        try {
            createTables();
            reader = connect(file, TransactionMode.DEFERRED);
        } catch (SQLException e) {
            writer.close();
            throw e;
        }
    }

    private static Connection connect(Path file, TransactionMode mode) throws SQLException {
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
        return Sql.select(connection, row -> row.getInt(1), "pragma user_version")
                .get(0);
    }

    private void createTables() throws SQLException {
        if (schemaOf(writer) == 0) {
            for (String table : Tables.CREATE) {
                Sql.change(writer, table);
            }
            Sql.change(writer, "pragma user_version = " + SCHEMA);
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
            T done = work.on(reader);
            // Ends the transaction; the next one sees what was written since.
            reader.rollback();
            return done;
        } finally {
            reading.unlock();
        }
    }

    /** After a full disk SQLite's statements stay dead: only a new connection writes again. Closing rolls back. */
    private void startAnew() throws SQLException {
        writer.close();
        writer = connect(file, TransactionMode.IMMEDIATE);
    }

    /** The last connection to close puts the write-ahead log back into the file. */
    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try {
            reader.close();
            writer.close();
        } catch (SQLException e) {
            throw new JournalBroken("The journal was not closed cleanly; nothing that was stored is lost.", e);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }
}
