package org.ownwords.journal;

import org.ownwords.plan.FileId;

/** A file whose rows cannot be trusted. Its message names the file and the row, never content. */
public final class DamagedFile extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient FileId file;

    public DamagedFile(FileId file, String message) {
        super(message);
        this.file = file;
    }

    public FileId file() {
        return file;
    }
}
