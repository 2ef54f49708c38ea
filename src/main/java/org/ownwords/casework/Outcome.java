package org.ownwords.casework;

import java.util.List;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.Refusal;

/** What came of a command. */
public sealed interface Outcome {
    /** Stored and flushed; {@code events} as recorded. A repeat gives the same. */
    record Done(List<Recorded> events) implements Outcome {
        public Done {
            events = List.copyOf(events);
        }

        public long seq() {
            return events.get(events.size() - 1).seq();
        }
    }

    /** Nothing changed. */
    record Refused(Refusal refusal) implements Outcome {}

    /** Nobody opened such a file. */
    record Unknown() implements Outcome {}

    /** Another command had that id. */
    record Reused() implements Outcome {}

    /** The file's journal is damaged; the message names it. */
    record Damaged(String message) implements Outcome {}
}
