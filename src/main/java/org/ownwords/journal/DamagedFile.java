package org.ownwords.journal;

import org.ownwords.plan.FileId;

/** A file whose rows cannot be trusted. Its message names the file and the row, never content. */
public final class DamagedFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient FileId file;
    private final String sentence;

    public DamagedFile(FileId file, String message) {
        super(message);
        this.file = file;
        sentence = message;
    }

    /**
     * @param what what is wrong with the row, after its number: "was changed"
     */
    static DamagedFile row(FileId file, long seq, String what) {
        return new DamagedFile(file, "File " + file + " cannot be opened: row " + seq + " " + what + ".");
    }

    @Override
    public String getMessage() {
        return sentence;
    }

    public FileId file() {
        return file;
    }
}
