package org.ownwords.casework;

import java.util.List;
import java.util.function.LongConsumer;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.Suggestion;
import org.ownwords.plan.FileId;
import org.ownwords.plan.TalkId;

/** The way into every file: one command at a time a file, answered when it is stored. Safe from any thread. */
public interface Casework extends AutoCloseable {
    Outcome submit(FileId file, Command command);

    Opened open(FileId file);

    /** Every file, the last changed first. */
    List<FileCard> files();

    /**
     * Events after {@code seq}, in order; none for an unknown file.
     *
     * @throws org.ownwords.journal.DamagedFile if one of them cannot be read
     */
    List<Recorded> after(FileId file, long seq);

    /** What to ask next, best first; empty when there is no such talk. */
    List<Suggestion> suggestions(FileId file, TalkId talk);

    /**
     * Tells of each new seq of a file, from any thread and not always in order, until closed.
     *
     * @return closes the subscription
     */
    Subscription follow(FileId file, LongConsumer seq);

    @Override
    void close();

    /** Ends when closed. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
