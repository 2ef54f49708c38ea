package org.ownwords.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Copies a journal, sealed as it is, while the program may go on writing. The key is not in it. */
public final class Backup {
    private Backup() {}

    /**
     * Writes a copy as of now, for its owner alone to read, and verifies the copy.
     *
     * @param target a file that is not there yet
     * @return what was found in the copy, file by file: damage in the journal is copied along
     * @throws CannotBackUp if there is no journal, the target is there already, or the disk says no
     */
    public static List<Verified> of(Place place, Path target) throws CannotBackUp {
        if (!Files.isRegularFile(place.database())) {
            throw new CannotBackUp("There is no journal in " + place.folder() + " to back up.");
        }
        claim(target);
        try {
            copy(place.database(), target);
            return Verification.of(target);
        } catch (SQLException | IOException | CannotOpen e) {
            discard(target);
            throw new CannotBackUp(
                    "The backup to " + target
                            + " failed, and nothing was left there. Is the disk full? Run verify to see whether the data are sound.");
        }
    }

    /** An empty file of our own: nobody else's is ever written over, and nobody else can read what comes into it. */
    private static void claim(Path target) throws CannotBackUp {
        try {
            OwnerOnly.createFile(target);
        } catch (FileAlreadyExistsException e) {
            throw new CannotBackUp(
                    "There is already a file " + target + ". Name a new one: a backup replaces nothing.");
        } catch (IOException e) {
            throw new CannotBackUp(
                    "The file " + target + " cannot be made. Name one in a folder that you may write to.");
        }
    }

    private static void copy(Path database, Path target) throws SQLException, IOException {
        try (Connection connection = Verification.readOnly(database);
                PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, target.toAbsolutePath().toString());
            vacuum.executeUpdate();
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void discard(Path target) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            // It stays behind, empty or torn; the message above tells that the backup failed.
        }
    }
}
