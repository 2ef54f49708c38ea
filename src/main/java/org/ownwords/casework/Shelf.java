package org.ownwords.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.ownwords.plan.FileId;

/** The files used last, folded, and the locks that let one command at a time into a file. */
final class Shelf {
    /** Files kept folded; a county has five meetings at once, and a few people who look. */
    static final int ROOM = 64;

    /** Files share locks by chance. Enough of them that two meetings seldom wait for each other. */
    private static final int LOCKS = 256;

    private final ReentrantLock[] locks = new ReentrantLock[LOCKS];
    private final Map<FileId, Folded> files = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<FileId, Folded> eldest) {
            return size() > ROOM;
        }
    };

    Shelf() {
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    ReentrantLock lock(FileId file) {
        return locks[Math.floorMod(file.hashCode(), LOCKS)];
    }

    Optional<Folded> find(FileId file) {
        synchronized (files) {
            return Optional.ofNullable(files.get(file));
        }
    }

    void put(FileId file, Folded folded) {
        synchronized (files) {
            files.put(file, folded);
        }
    }

    void drop(FileId file) {
        synchronized (files) {
            files.remove(file);
        }
    }
}
