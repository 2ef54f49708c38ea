package org.ownwords.casework;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import org.ownwords.plan.FileId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to hear of which file. */
final class Followers {
    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

    private final Map<FileId, List<LongConsumer>> byFile = new ConcurrentHashMap<>();

    Casework.Subscription add(FileId file, LongConsumer follower) {
        // A consumer of its own, so that the same one twice is two subscriptions.
        LongConsumer own = follower::accept;
        byFile.compute(file, (id, all) -> {
            List<LongConsumer> followers = all == null ? new CopyOnWriteArrayList<>() : all;
            followers.add(own);
            return followers;
        });
        return () -> byFile.computeIfPresent(file, (id, all) -> {
            all.remove(own);
            return all.isEmpty() ? null : all;
        });
    }

    void tell(FileId file, long seq) {
        for (LongConsumer follower : byFile.getOrDefault(file, List.of())) {
            try {
                follower.accept(seq);
            } catch (RuntimeException e) {
                // One window that went away must not keep the others from hearing.
                LOG.warn("A follower failed: {}", e.getClass().getName());
            }
        }
    }
}
