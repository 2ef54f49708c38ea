package org.ownwords.conversation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks one thing after the other; the first that does not hold becomes the refusal. */
final class Guards {
    private @Nullable Refusal refusal;

    static Guards require(boolean holds, Refusal.Why why) {
        return new Guards().and(holds, why);
    }

    Guards and(boolean holds, Refusal.Why why) {
        return and(holds, why, Map.of());
    }

    Guards and(boolean holds, Refusal.Why why, Map<String, String> slots) {
        if (refusal == null && !holds) {
            refusal = new Refusal(why, slots);
        }
        return this;
    }

    /** The thing named must be in the file. */
    Guards known(boolean present, String what) {
        return and(present, Refusal.Why.UNKNOWN_REFERENCE, Map.of("what", what));
    }

    /** The id must be new. */
    Guards unused(boolean taken, String what) {
        return and(!taken, Refusal.Why.ID_TAKEN, Map.of("what", what));
    }

    /** The version the client saw must be the newest. */
    Guards current(int seen, int newest, String what) {
        return and(seen == newest, Refusal.Why.STALE, Map.of("what", what));
    }

    /** Asked only when everything before holds. */
    Guards andThen(Supplier<Guards> more) {
        if (refusal == null) {
            refusal = more.get().refusal;
        }
        return this;
    }

    Decision accept(Supplier<Event> event) {
        return acceptAll(() -> List.of(event.get()));
    }

    Decision acceptAll(Supplier<List<Event>> events) {
        return refusal == null
                ? new Decision.Accepted(events.get())
                : new Decision.Refused(Objects.requireNonNull(refusal));
    }
}
