package org.ownwords.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ownwords.conversation.Event;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.Stamp;
import org.ownwords.plan.FileId;
import org.sqlite.SQLiteErrorCode;

/** A journal in one SQLite file. */
public final class SqlJournal implements Journal {
    private final ProcessLock lock;
    private final Database database;
    private final MasterKey master;
    private final Map<FileId, Seal> seals = new ConcurrentHashMap<>();

    private SqlJournal(ProcessLock lock, Database database, MasterKey master) {
        this.lock = lock;
        this.database = database;
        this.master = master;
    }

    /**
     * Opens the journal, making folder, database and key where nothing is there yet.
     *
     * @throws CannotOpen if another process has it, the key is missing, wrong or open to others, or the disk says no
     */
    public static SqlJournal open(Place place) throws CannotOpen {
        try {
            OwnerOnly.createFolder(place.folder());
            ProcessLock lock = ProcessLock.on(place.lock());
            try {
                return open(place, lock);
            } catch (CannotOpen | IOException | SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new CannotOpen("Ownwords cannot use " + e.getMessage() + " ("
                    + e.getClass().getSimpleName() + "): give it folders that it may read and write.");
        } catch (SQLException e) {
            throw new CannotOpen(
                    "The file " + place.database() + " cannot be used as a journal. Put back a backup of it.");
        }
    }

    private static SqlJournal open(Place place, ProcessLock lock) throws CannotOpen, IOException, SQLException {
        MasterKey master = MasterKey.in(place.key(), Files.exists(place.database()));
        Database database = new Database(place.database());
        try {
            checkSchema(place, database);
            checkKey(place, database, master);
        } catch (CannotOpen | SQLException e) {
            database.close();
            throw e;
        }
        return new SqlJournal(lock, database, master);
    }

    private static void checkSchema(Place place, Database database) throws CannotOpen, SQLException {
        if (database.read(Database::schemaOf) > Database.SCHEMA) {
            throw new CannotOpen(
                    "The data in " + place.folder() + " were written by a newer Ownwords. Start that one.");
        }
    }

    /** A new journal keeps a mark of the master key; the key that is there now must be the one that made it. */
    private static void checkKey(Place place, Database database, MasterKey master) throws CannotOpen, SQLException {
        Optional<byte[]> mark = database.read(Tables::keyMark);
        if (mark.isEmpty()) {
            database.write(c -> Tables.addKeyMark(c, master.check()));
        } else if (!master.made(mark.get())) {
            throw new CannotOpen("The key file " + place.key() + " belongs to other data than those in "
                    + place.folder() + ". Put the right one back from where you keep its copy.");
        }
    }

    @Override
    public List<Listed> files() {
        return read(c -> Tables.files(c).stream()
                .map(f -> new Listed(f.id(), f.seq(), f.changed()))
                .toList());
    }

    @Override
    public List<Recorded> read(FileId file) {
        return openAll(file, c -> {
            Optional<Tables.FileRow> head = Tables.file(c, file);
            if (head.isEmpty()) {
                return Run.NONE;
            }
            List<SealedRow> rows = Tables.rows(c, file, 1, Long.MAX_VALUE);
            return new Run(head.get().key(), rows, Chain.flaw(head.get(), rows));
        });
    }

    @Override
    public List<Recorded> read(FileId file, long first, long last) {
        return openAll(file, c -> {
            Optional<Tables.FileRow> head = Tables.file(c, file);
            if (head.isEmpty()) {
                return Run.NONE;
            }
            List<SealedRow> rows = Tables.rows(c, file, first, last);
            byte[] before = rows.isEmpty() ? SealedRow.nothing() : rows.get(0).previous();
            return new Run(head.get().key(), rows, Chain.flaw(rows, first - 1, before));
        });
    }

    @Override
    public Optional<Answer> answered(FileId file, String commandId) {
        return read(c -> Tables.command(c, file, commandId))
                .map(row -> new Answer(row.body(), read(file, row.first(), row.last())));
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
        Tables.FileRow head = head(c, file, stamp.at());
        if (head.seq() != after) {
            throw new IllegalStateException(
                    "file " + file + " is at " + head.seq() + ", but the events were decided on " + after);
        }
        Seal seal = seal(file, head.key());
        List<Recorded> recorded = new ArrayList<>();
        byte[] previous = head.hash();
        for (Event event : events) {
            long seq = after + recorded.size() + 1;
            SealedRow row = sealed(seal, seq, receipt, stamp, event, previous);
            Tables.addRow(c, row);
            recorded.add(new Recorded(seq, stamp, event));
            previous = row.hash();
            Tables.moveHead(c, file, row);
        }
        Tables.addCommand(
                c,
                file,
                receipt.commandId(),
                new Tables.CommandRow(receipt.bodyHash(), after + 1, after + events.size()));
        return List.copyOf(recorded);
    }

    private Tables.FileRow head(Connection c, FileId file, Instant now) throws SQLException {
        Optional<Tables.FileRow> head = Tables.file(c, file);
        if (head.isPresent()) {
            return head.get();
        }
        byte[] key = master.newSeal(file).wrapped();
        Tables.addFile(c, file, key, now);
        return new Tables.FileRow(file, key, 0, SealedRow.nothing(), now);
    }

    private static SealedRow sealed(Seal seal, long seq, Receipt receipt, Stamp stamp, Event event, byte[] previous) {
        String type = EventTypes.nameOf(event);
        return SealedRow.chained(
                seal.file(),
                seq,
                stamp.at().toString(),
                stamp.by(),
                stamp.device(),
                receipt.commandId(),
                type,
                EventJson.VERSION,
                seal.close(seq, type, EventJson.encode(event)),
                previous);
    }

    /** A file's key is kept open only once its row is stored: a transaction that failed leaves no key behind. */
    private Seal seal(FileId file, byte[] wrapped) {
        Seal known = seals.get(file);
        if (known != null && Arrays.equals(known.wrapped(), wrapped)) {
            return known;
        }
        Seal seal = master.unwrap(file, wrapped);
        seals.put(file, seal);
        return seal;
    }

    /** Rows as read in one transaction, with what the chain says of them. */
    private record Run(byte[] key, List<SealedRow> rows, Optional<Chain.Flaw> flaw) {
        static final Run NONE = new Run(new byte[0], List.of(), Optional.empty());
    }

    private List<Recorded> openAll(FileId file, Database.Work<Run> work) {
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
        Seal seal = seal(file, run.key());
        return run.rows().stream().map(row -> opened(seal, row)).toList();
    }

    private static Recorded opened(Seal seal, SealedRow row) {
        try {
            byte[] json = seal.open(row.seq(), row.type(), row.payload());
            Stamp stamp = new Stamp(Instant.parse(row.at()), row.by(), row.device());
            return new Recorded(row.seq(), stamp, EventJson.decode(row.type(), row.version(), json));
        } catch (EventJson.Unreadable e) {
            throw DamagedFile.row(row.file(), row.seq(), e.getMessage());
        }
    }

    /** A page of the database that SQLite cannot read damages the file it belongs to; others may still open. */
    private static RuntimeException unreadable(FileId file, SQLException e) {
        int code = e.getErrorCode() & 0xff;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code
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
