package org.ownwords.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.plan.FileId;
import org.ownwords.plan.Invalid;
import org.sqlite.SQLiteConfig;

/** Walks every chain, row by row. Needs no key, changes nothing, and may run beside the program that writes. */
public final class Verification {
    private Verification() {}

    /** As {@link #of(Path)}, for the journal of that place. */
    public static List<Verified> of(Place place) throws CannotOpen {
        return of(place.database());
    }

    /**
     * What is to be said of each file in a database.
     *
     * @throws CannotOpen if it is not there, or is no journal
     */
    public static List<Verified> of(Path database) throws CannotOpen {
        if (!Files.isRegularFile(database)) {
            throw new CannotOpen("There is no journal at " + database + " to verify.");
        }
        try (Connection connection = readOnly(database)) {
            List<Verified> files = new ArrayList<>();
            for (Tables.Entry entry : Tables.entries(connection)) {
                files.add(verified(connection, entry));
            }
            for (String id : Tables.orphans(connection)) {
                files.add(new Verified(id, 0, "its rows are there, but it is not listed any more"));
            }
            return List.copyOf(files);
        } catch (SQLException e) {
            throw new CannotOpen("The file " + database + " cannot be read as a journal. Put back a backup of it.");
        }
    }

    static Connection readOnly(Path database) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(Database.BUSY_MILLISECONDS);
        return config.createConnection("jdbc:sqlite:" + database.toAbsolutePath());
    }

    /** One transaction a file, so that its head and its rows are of the same moment. */
    private static Verified verified(Connection connection, Tables.Entry entry) {
        try {
            connection.setAutoCommit(false);
            FileId file = new FileId(entry.id());
            List<SealedRow> rows = Tables.rows(connection, file, 1, Long.MAX_VALUE);
            Optional<String> damage = Tables.head(connection, file)
                    .flatMap(head -> Chain.flaw(head, rows))
                    .map(flaw -> "row " + flaw.seq() + " " + flaw.what());
            connection.setAutoCommit(true);
            return new Verified(entry.id(), rows.size(), damage.orElse(null));
        } catch (SQLException e) {
            return new Verified(entry.id(), 0, "the disk lost some of its rows");
        } catch (Invalid e) {
            return new Verified(entry.id(), 0, "its id was changed");
        }
    }
}
