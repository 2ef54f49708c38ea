package org.ownwords;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C, or a machine that shuts down: everything is closed in order before the process ends. */
final class Ending {
    private static final long LONGEST_SECONDS = 5;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Waits until the process is asked to end. From then on its end waits for {@link #closed}, but not for long. */
    void await() throws InterruptedException {
        // Waiting for the main thread itself would wait in vain: it ends by asking for the exit that is going on
        // already.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            try {
                var unused = closed.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        asked.await();
    }

    /** Everything is closed. */
    void closed() {
        closed.countDown();
    }
}
