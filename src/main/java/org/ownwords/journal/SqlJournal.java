package org.ownwords.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.conversation.Event;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.Stamp;
import org.ownwords.plan.FileId;
import org.ownwords.plan.Invalid;
import org.sqlite.SQLiteErrorCode;

/** A journal in one SQLite file. */
public final class SqlJournal implements Journal {
    private final ProcessLock lock;
    private final Database database;
    private final Seals seals;

    private SqlJournal(Opening opening) {
        lock = opening.lock();
        database = opening.database();
        seals = new Seals(opening.master());
    }

    /**
     * Opens the journal, making folder, database and key where nothing is there yet.
     *
     * @throws CannotOpen if another process has it, the key is missing, wrong or open to others, or the disk says no
     */
    public static SqlJournal open(Place place) throws CannotOpen {
        return new SqlJournal(Opening.of(place));
    }

    @Override
    public List<Listed> files() {
        return read(Tables::entries).stream().flatMap(SqlJournal::listed).toList();
    }

    /** An entry that is damaged itself names no file; verify tells of it. */
    private static Stream<Listed> listed(Tables.Entry entry) {
        try {
            return Stream.of(new Listed(new FileId(entry.id()), entry.seq(), Instant.parse(entry.changed())));
        } catch (Invalid | DateTimeException e) {
            return Stream.empty();
        }
    }

    @Override
    public List<Recorded> read(FileId file) {
        return opened(file, c -> {
            Optional<Tables.Head> head = Tables.head(c, file);
            List<SealedRow> rows = Tables.rows(c, file, 1, Long.MAX_VALUE);
            return new Run(head, rows, head.flatMap(h -> Chain.flaw(h, rows)));
        });
    }

    @Override
    public List<Recorded> read(FileId file, long first, long last) {
        return opened(file, c -> {
            List<SealedRow> rows = Tables.rows(c, file, first, last);
            byte[] before = rows.isEmpty() ? SealedRow.nothing() : rows.get(0).previous();
            return new Run(Tables.head(c, file), rows, Chain.flaw(rows, first, before));
        });
    }

    @Override
    public Optional<Answer> answered(FileId file, String commandId) {
        return read(c -> Tables.reply(c, file, commandId))
                .map(reply -> new Answer(reply.body(), read(file, reply.first(), reply.last())));
    }

    @Override
    public List<Recorded> append(FileId file, long after, Receipt receipt, Stamp stamp, List<Event> events) {
        try {
            return database.write(c -> append(c, file, after, receipt, stamp, events));
        } catch (SQLException e) {
            throw new JournalBroken("Nothing was stored in file " + file + ": the disk or the database failed.", e);
        }
    }

    private List<Recorded> append(
            Connection c, FileId file, long after, Receipt receipt, Stamp stamp, List<Event> events)
            throws SQLException {
        Tables.Head head = headOrNew(c, file, stamp);
        if (head.seq() != after) {
            throw new IllegalStateException(
                    "file " + file + " is at " + head.seq() + ", but the events were decided on " + after);
        }
        Seal seal = seals.of(file, head.key());
        List<Recorded> recorded = new ArrayList<>();
        byte[] previous = head.hash();
        for (Event event : events) {
            Recorded next = new Recorded(after + recorded.size() + 1, stamp, event);
            SealedRow row = SealedRow.of(next, receipt.commandId(), seal, previous);
            Tables.addRow(c, row);
            Tables.moveHead(c, row);
            recorded.add(next);
            previous = row.hash();
        }
        Tables.addReply(
                c, file, receipt.commandId(), new Tables.Reply(receipt.bodyHash(), after + 1, after + events.size()));
        return List.copyOf(recorded);
    }

    private Tables.Head headOrNew(Connection c, FileId file, Stamp stamp) throws SQLException {
        Optional<Tables.Head> head = Tables.head(c, file);
        if (head.isPresent()) {
            return head.get();
        }
        byte[] key = seals.newKey(file);
        Tables.addFile(c, file, key, stamp.at().toString());
        return new Tables.Head(key, 0, SealedRow.nothing());
    }

    /** Rows as read in one transaction, with what the chain says of them. */
    private record Run(Optional<Tables.Head> head, List<SealedRow> rows, Optional<Chain.Flaw> flaw) {}

    /** Unseals off the database's lock: another file need not wait for it. */
    private List<Recorded> opened(FileId file, Database.Work<Run> work) {
        Run run;
        try {
            run = database.read(work);
        } catch (SQLException e) {
            throw unreadable(file, e);
        }
        run.flaw().ifPresent(flaw -> {
            throw DamagedFile.row(file, flaw.seq(), flaw.what());
        });
        if (run.rows().isEmpty()) {
            return List.of();
        }
        Tables.Head head = run.head()
                .orElseThrow(() -> new DamagedFile(file, "File " + file + " cannot be opened: its key is lost."));
        Seal seal = seals.of(file, head.key());
        return run.rows().stream().map(row -> row.opened(seal)).toList();
    }

    /** A page of the database that SQLite cannot read damages the file it belongs to; others may still open. */
    private static RuntimeException unreadable(FileId file, SQLException e) {
        int code = e.getErrorCode() & 0xff;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code
                ? new DamagedFile(file, "File " + file + " cannot be opened: the disk lost some of its rows.")
                : new JournalBroken("File " + file + " could not be read: the disk or the database failed.", e);
    }

    private <T> T read(Database.Work<T> work) {
        try {
            return database.read(work);
        } catch (SQLException e) {
            throw new JournalBroken("The journal could not be read: the disk or the database failed.", e);
        }
    }

    @Override
    public void close() {
        database.close();
        lock.close();
    }
}
