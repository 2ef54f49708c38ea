package org.ownwords.journal;

import java.nio.file.Path;

/**
 * Where a journal is on this machine. The key lies apart from the data: a copy of the folder alone opens nothing.
 *
 * @param folder holds the database; made when it is not there
 * @param key the file with the key that opens the data; made at the first start
 */
public record Place(Path folder, Path key) {
    Path database() {
        return folder.resolve("journal.db");
    }

    Path lock() {
        return folder.resolve("lock");
    }
}
