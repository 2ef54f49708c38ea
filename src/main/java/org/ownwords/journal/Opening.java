package org.ownwords.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Optional;

/** What is done, in this order, before a journal may be used: folder, lock, key, database, and whether they fit. */
record Opening(ProcessLock lock, MasterKey master, Database database) {

    static Opening of(Place place) throws CannotOpen {
        try {
            OwnerOnly.claimFolder(place.folder());
            ProcessLock lock = ProcessLock.on(place.lock());
            try {
                return new Opening(lock, place);
            } catch (CannotOpen | IOException | SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new CannotOpen("Ownwords may not use the folder " + place.folder() + " or the key file " + place.key()
                    + " (" + e.getClass().getSimpleName() + "). Name others, or make them yours.");
        } catch (SQLException e) {
            throw new CannotOpen(
                    "The file " + place.database() + " cannot be read as a journal. Put back a backup of it.");
        }
    }

    private Opening(ProcessLock lock, Place place) throws CannotOpen, IOException, SQLException {
        this(lock, MasterKey.in(place.key(), Files.exists(place.database())), new Database(place.database()));
        try {
            checkSchema(place);
            checkKey(place);
        } catch (CannotOpen | SQLException e) {
            database.close();
            throw e;
        }
    }

    private void checkSchema(Place place) throws CannotOpen, SQLException {
        if (database.read(Database::schemaOf) > Database.SCHEMA) {
            throw new CannotOpen(
                    "The data in " + place.folder() + " were written by a newer Ownwords. Start that one.");
        }
    }

    /** A new journal keeps a mark of the master key; the key that is there now must be the one that made it. */
    private void checkKey(Place place) throws CannotOpen, SQLException {
        Optional<byte[]> mark = database.read(Tables::keyMark);
        if (mark.isEmpty()) {
            database.write(c -> Tables.addKeyMark(c, master.mark()));
        } else if (!master.made(mark.get())) {
            throw new CannotOpen("The key file " + place.key() + " belongs to other data than those in "
                    + place.folder() + ". Put the right one back from where you keep its copy.");
        }
    }
}
