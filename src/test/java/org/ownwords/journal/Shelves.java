package org.ownwords.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.ownwords.conversation.PeopleEvent;
import org.ownwords.conversation.Recorded;
import org.ownwords.plan.FileId;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/** Journals with something in them, for tests. */
final class Shelves {
    static final FileId MAPLE = new FileId("maple");
    static final FileId OAK = new FileId("oak");

    private Shelves() {}

    static Place place(Path folder) {
        return new Place(folder.resolve("data"), folder.resolve("keys").resolve("key.json"));
    }

    /** Opens, writes a file of {@code events} events each for Maple and Oak, and closes. */
    static Place filled(Path folder, int events) throws CannotOpen {
        Place place = place(folder);
        try (SqlJournal journal = SqlJournal.open(place)) {
            fill(journal, MAPLE, events);
            fill(journal, OAK, events);
        }
        return place;
    }

    /** The first event opens the file, each other adds a person, a command for each. */
    static void fill(Journal journal, FileId file, int events) {
        open(journal, file);
        for (int i = 2; i <= events; i++) {
            append(journal, file, i - 1);
        }
    }

    static List<Recorded> open(Journal journal, FileId file) {
        return journal.append(
                file, 0, receipt("open"), Samples.STAMP, List.of(new PeopleEvent.FileOpened("File " + file)));
    }

    static List<Recorded> append(Journal journal, FileId file, long after) {
        Person person = Person.of("p" + (after + 1), "Secret Rosa " + (after + 1), Role.PARENT);
        return journal.append(
                file,
                after,
                receipt(UUID.randomUUID().toString()),
                Samples.STAMP,
                List.of(new PeopleEvent.PersonAdded(person)));
    }

    static Journal.Receipt receipt(String command) {
        return new Journal.Receipt(command, "hash of " + command);
    }

    /** Does to the closed database what no program of ours would do. */
    static void tamper(Place place, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place.database());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
