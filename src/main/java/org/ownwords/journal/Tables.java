package org.ownwords.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.plan.FileId;

/** All SQL there is. */
final class Tables {
    /** What the tables hold. A file's last seq and hash stand beside its key: rows missing at the end are noticed. */
    static final List<String> CREATE = List.of("create table journal (key_mark blob not null) strict", """
            create table file (
              id text primary key, key blob not null,
              seq integer not null, hash blob not null, opened text not null, changed text not null) strict
            """, """
            create table event (
              file text not null references file, seq integer not null,
              at text not null, by text not null, device text not null, command text not null,
              type text not null, version integer not null, format integer not null,
              payload blob not null, previous blob not null, hash blob not null,
              primary key (file, seq)) strict
            """, """
            create table command (
              file text not null references file, id text not null,
              body text not null, first integer not null, last integer not null,
              primary key (file, id)) strict
            """);

    private Tables() {}

    /**
     * A file as the journal lists it.
     *
     * @param seq of its newest event
     * @param hash of its newest row
     */
    record FileRow(FileId id, byte[] key, long seq, byte[] hash, Instant changed) {}

    /** A command as it was answered, with the seqs of its first and last event. */
    record CommandRow(String body, long first, long last) {}

    static List<FileRow> files(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, key, seq, hash, changed from file order by opened, rowid")) {
            return all(select, Tables::fileRow);
        }
    }

    static Optional<FileRow> file(Connection connection, FileId file) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, key, seq, hash, changed from file where id = ?")) {
            return all(bound(select, file.value()), Tables::fileRow).stream().findFirst();
        }
    }

    static void addFile(Connection connection, FileId file, byte[] key, Instant opened) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into file (id, key, seq, hash, opened, changed) values (?, ?, 0, ?, ?, ?)")) {
            change(bound(insert, file.value(), key, SealedRow.nothing(), opened.toString(), opened.toString()));
        }
    }

    static void moveHead(Connection connection, FileId file, SealedRow last) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update file set seq = ?, hash = ?, changed = ? where id = ?")) {
            change(bound(update, last.seq(), last.hash(), last.at(), file.value()));
        }
    }

    static List<SealedRow> rows(Connection connection, FileId file, long first, long last) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select seq, at, by, device, command, type, version, format, payload, previous, hash
                from event where file = ? and seq between ? and ? order by seq
                """)) {
            return all(bound(select, file.value(), first, last), r -> sealedRow(file, r));
        }
    }

    static void addRow(Connection connection, SealedRow row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into event
                (file, seq, at, by, device, command, type, version, format, payload, previous, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            change(bound(
                    insert,
                    row.file().value(),
                    row.seq(),
                    row.at(),
                    row.by(),
                    row.device(),
                    row.command(),
                    row.type(),
                    row.version(),
                    row.format(),
                    row.payload(),
                    row.previous(),
                    row.hash()));
        }
    }

    static Optional<CommandRow> command(Connection connection, FileId file, String id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select body, first, last from command where file = ? and id = ?")) {
            return all(
                            bound(select, file.value(), id),
                            r -> new CommandRow(r.getString("body"), r.getLong("first"), r.getLong("last")))
                    .stream()
                    .findFirst();
        }
    }

    static void addCommand(Connection connection, FileId file, String id, CommandRow row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into command (file, id, body, first, last) values (?, ?, ?, ?, ?)")) {
            change(bound(insert, file.value(), id, row.body(), row.first(), row.last()));
        }
    }

    /** What only the right master key opens; empty in a new journal. */
    static Optional<byte[]> keyMark(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select key_mark from journal")) {
            return all(select, r -> r.getBytes(1)).stream().findFirst();
        }
    }

    static int addKeyMark(Connection connection, byte[] mark) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into journal (key_mark) values (?)")) {
            return bound(insert, (Object) mark).executeUpdate();
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> all(PreparedStatement select, Reading<T> reading) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reading.of(rows));
            }
            return all;
        }
    }

    private static PreparedStatement bound(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static void change(PreparedStatement statement) throws SQLException {
        statement.executeUpdate();
    }

    private static FileRow fileRow(ResultSet row) throws SQLException {
        return new FileRow(
                new FileId(row.getString("id")),
                row.getBytes("key"),
                row.getLong("seq"),
                row.getBytes("hash"),
                Instant.parse(row.getString("changed")));
    }

    private static SealedRow sealedRow(FileId file, ResultSet row) throws SQLException {
        return new SealedRow(
                file,
                row.getLong("seq"),
                row.getString("at"),
                row.getString("by"),
                row.getString("device"),
                row.getString("command"),
                row.getString("type"),
                row.getInt("version"),
                row.getInt("format"),
                row.getBytes("payload"),
                row.getBytes("previous"),
                row.getBytes("hash"));
    }
}
