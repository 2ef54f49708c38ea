package org.ownwords.journal;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ownwords.plan.FileId;

/** Every file's own key, unwrapped when it is first needed. */
final class Seals {
    private final MasterKey master;
    private final Map<FileId, Seal> byFile = new ConcurrentHashMap<>();

    Seals(MasterKey master) {
        this.master = master;
    }

    /** A new key for a file, wrapped. */
    byte[] newKey(FileId file) {
        return master.newKey(file);
    }

    /**
     * What opens and closes the rows of a file.
     *
     * @param wrapped the key as it is stored now: a new file whose transaction failed gets another key the next time
     * @throws DamagedFile if the wrapped key was changed
     */
    Seal of(FileId file, byte[] wrapped) {
        Seal known = byFile.get(file);
        if (known != null && Arrays.equals(known.wrapped(), wrapped)) {
            return known;
        }
        Seal seal = master.unwrap(file, wrapped);
        byFile.put(file, seal);
        return seal;
    }
}
