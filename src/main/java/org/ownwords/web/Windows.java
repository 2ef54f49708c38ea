package org.ownwords.web;

import io.javalin.http.sse.SseClient;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ownwords.casework.Casework;
import org.ownwords.conversation.Recorded;
import org.ownwords.plan.FileId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Windows that follow a file. They learn that something changed and where; never what. */
final class Windows implements AutoCloseable {
    /** A closed window shows only when it is written to. */
    private static final int HEARTBEAT_SECONDS = 15;

    private static final Logger LOG = LoggerFactory.getLogger(Windows.class);

    private final Casework casework;
    private final Set<Follower> all = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "windows");
        thread.setDaemon(true);
        return thread;
    });

    Windows(Casework casework) {
        this.casework = casework;
        var unused = clock.scheduleAtFixedRate(
                () -> all.forEach(Follower::beat), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Sends what happened after that seq, then each new event, until the window closes. */
    void join(SseClient client, FileId file, long after) {
        Follower follower = new Follower(client, file, after);
        Casework.Subscription subscription = casework.follow(file, seq -> clock.execute(follower::send));
        all.add(follower);
        client.keepAlive();
        client.onClose(() -> {
            subscription.close();
            all.remove(follower);
        });
        follower.beat();
        clock.execute(follower::send);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        all.forEach(follower -> follower.client.close());
    }

    /** One window. */
    private final class Follower {
        private final SseClient client;
        private final FileId file;
        private long sent;

        Follower(SseClient client, FileId file, long sent) {
            this.client = client;
            this.file = file;
            this.sent = sent;
        }

        void send() {
            orLeave(this::news);
        }

        void beat() {
            orLeave(() -> client.sendComment("here"));
        }

        private void news() {
            for (Recorded recorded : casework.after(file, sent)) {
                Map<String, Object> change =
                        Map.of("seq", recorded.seq(), "region", EventView.region(recorded.event()));
                client.sendEvent("change", Json.write(change), String.valueOf(recorded.seq()));
                sent = recorded.seq();
            }
        }

        /** A window that cannot be told any more must not keep the others waiting. */
        private synchronized void orLeave(Runnable telling) {
            try {
                if (!client.terminated()) {
                    telling.run();
                }
            } catch (RuntimeException e) {
                LOG.warn("A window was let go: {}", e.getClass().getName());
                client.close();
            }
        }
    }
}
