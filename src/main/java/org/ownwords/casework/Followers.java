package org.ownwords.casework;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.ownwords.plan.FileId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to hear of which file. */
final class Followers {
    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

    private final Map<FileId, Map<Object, LongConsumer>> byFile = new ConcurrentHashMap<>();

    Casework.Subscription add(FileId file, LongConsumer follower) {
        // The same one twice is two subscriptions.
        Object ticket = new Object();
        byFile.compute(file, (id, all) -> {
            Map<Object, LongConsumer> followers = all == null ? new ConcurrentHashMap<>() : all;
            followers.put(ticket, follower);
            return followers;
        });
        return () -> byFile.computeIfPresent(file, (id, all) -> {
            all.remove(ticket);
            return all.isEmpty() ? null : all;
        });
    }

    void clear() {
        byFile.clear();
    }

    void tell(FileId file, long seq) {
        for (LongConsumer follower : byFile.getOrDefault(file, Map.of()).values()) {
            try {
                follower.accept(seq);
            } catch (RuntimeException e) {
                // One window that went away must not keep the others from hearing.
                LOG.warn("A follower failed: {}", e.getClass().getName());
            }
        }
    }
}
