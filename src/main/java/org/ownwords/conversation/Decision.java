package org.ownwords.conversation;

import java.util.List;

/** What came of an input. */
public sealed interface Decision {
    /** It happened: what to append, at least one event. */
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It did not, and nothing changed. */
    record Refused(Refusal refusal) implements Decision {}

    static Decision accept(Event... events) {
        return new Accepted(List.of(events));
    }
}
