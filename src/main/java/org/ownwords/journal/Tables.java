package org.ownwords.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ownwords.plan.FileId;

/** All SQL there is about files, events and commands. */
final class Tables {
    /** A file's newest seq and hash stand beside its key: rows missing at the end are noticed. */
    static final List<String> CREATE = List.of("create table journal (key_mark blob not null) strict", """
            create table file (
              id text primary key, key blob not null,
              seq integer not null, hash blob not null, changed text not null) strict
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

    /** A line of the list of files, as stored. */
    record Entry(String id, long seq, String changed) {}

    /**
     * Where a file stands.
     *
     * @param key its own, wrapped
     * @param seq of its newest event; 0 for none
     * @param hash of its newest row
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and nobody changes the bytes
    record Head(byte[] key, long seq, byte[] hash) {}

    /** A command as it was answered, with the seqs of its first and last event. */
    record Reply(String body, long first, long last) {}

    /** Oldest first. */
    static List<Entry> entries(Connection connection) throws SQLException {
        return Sql.select(
                connection,
                row -> new Entry(row.getString("id"), row.getLong("seq"), row.getString("changed")),
                "select id, seq, changed from file order by rowid");
    }

    /** Files that have rows but are not listed: there are none in a sound journal. */
    static List<String> orphans(Connection connection) throws SQLException {
        return Sql.select(
                connection,
                row -> row.getString(1),
                "select distinct file from event where file not in (select id from file) order by file");
    }

    static Optional<Head> head(Connection connection, FileId file) throws SQLException {
        return Sql.select(
                        connection,
                        row -> new Head(row.getBytes("key"), row.getLong("seq"), row.getBytes("hash")),
                        "select key, seq, hash from file where id = ?",
                        file.value())
                .stream()
                .findFirst();
    }

    static int addFile(Connection connection, FileId file, byte[] key, String at) throws SQLException {
        return Sql.change(
                connection,
                "insert into file (id, key, seq, hash, changed) values (?, ?, 0, ?, ?)",
                file.value(),
                key,
                SealedRow.nothing(),
                at);
    }

    static int moveHead(Connection connection, SealedRow newest) throws SQLException {
        return Sql.change(
                connection,
                "update file set seq = ?, hash = ?, changed = ? where id = ?",
                newest.seq(),
                newest.hash(),
                newest.at(),
                newest.file().value());
    }

    static List<SealedRow> rows(Connection connection, FileId file, long first, long last) throws SQLException {
        return Sql.select(connection, row -> row(file, row), """
                select seq, at, by, device, command, type, version, format, payload, previous, hash
                from event where file = ? and seq between ? and ? order by seq
                """, file.value(), first, last);
    }

    static int addRow(Connection connection, SealedRow row) throws SQLException {
        return Sql.change(
                connection,
                """
                insert into event
                (file, seq, at, by, device, command, type, version, format, payload, previous, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
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
                row.hash());
    }

    static Optional<Reply> reply(Connection connection, FileId file, String command) throws SQLException {
        return Sql.select(
                        connection,
                        row -> new Reply(row.getString("body"), row.getLong("first"), row.getLong("last")),
                        "select body, first, last from command where file = ? and id = ?",
                        file.value(),
                        command)
                .stream()
                .findFirst();
    }

    static int addReply(Connection connection, FileId file, String command, Reply reply) throws SQLException {
        return Sql.change(
                connection,
                "insert into command (file, id, body, first, last) values (?, ?, ?, ?, ?)",
                file.value(),
                command,
                reply.body(),
                reply.first(),
                reply.last());
    }

    /** What only the right master key opens; empty in a new journal. */
    static Optional<byte[]> keyMark(Connection connection) throws SQLException {
        return Sql.select(connection, row -> row.getBytes(1), "select key_mark from journal").stream()
                .findFirst();
    }

    static int addKeyMark(Connection connection, byte[] mark) throws SQLException {
        return Sql.change(connection, "insert into journal (key_mark) values (?)", (Object) mark);
    }

    private static SealedRow row(FileId file, ResultSet row) throws SQLException {
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
