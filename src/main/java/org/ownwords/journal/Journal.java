package org.ownwords.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ownwords.conversation.Event;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.Stamp;
import org.ownwords.plan.FileId;

/** One stream of events a file. Safe from any thread. A broken disk shows as {@link JournalBroken}. */
public interface Journal extends AutoCloseable {

    /** Files that have at least one event, oldest first. Reads none of their events. */
    List<Listed> files();

    /**
     * All events of a file, in order; empty for a file nobody opened.
     *
     * @throws DamagedFile if a row cannot be read, was changed, or does not follow the one before
     */
    List<Recorded> read(FileId file);

    /**
     * The events from {@code first} to {@code last}, those that there are.
     *
     * @throws DamagedFile as above, for these rows
     */
    List<Recorded> read(FileId file, long first, long last);

    /** What was answered to a command before. */
    Optional<Answer> answered(FileId file, String commandId);

    /**
     * Appends in one transaction and returns after the flush.
     *
     * @param after the newest seq the events were decided on
     * @throws DamagedFile if the file cannot be appended to
     * @throws IllegalStateException if the file has gone on since {@code after}
     */
    List<Recorded> append(FileId file, long after, Receipt receipt, Stamp stamp, List<Event> events);

    @Override
    void close();

    /**
     * A file in the list.
     *
     * @param seq of its newest event
     * @param changed when that was recorded
     */
    record Listed(FileId id, long seq, Instant changed) {}

    /** Whom an append answers: the command's id and a hash of its body. */
    record Receipt(String commandId, String bodyHash) {}

    /** An answer given before. */
    record Answer(String bodyHash, List<Recorded> events) {
        public Answer {
            events = List.copyOf(events);
        }
    }
}
