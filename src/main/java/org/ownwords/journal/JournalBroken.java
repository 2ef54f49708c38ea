package org.ownwords.journal;

import java.sql.SQLException;

/** The disk or the database failed us; nothing was stored. Its message holds no content. */
public final class JournalBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** SQLite's own message names tables and codes, never values, so it may go along. */
    JournalBroken(String message, SQLException cause) {
        super(message, cause);
    }
}
