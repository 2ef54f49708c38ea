package org.ownwords.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many who do the same at the same moment. */
final class Crowd {
    private Crowd() {}

    /** What each of them got. */
    static <T> List<T> of(int people, IntFunction<T> doing) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            CountDownLatch start = new CountDownLatch(people);
            List<Future<T>> all = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int number = i;
                all.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    return doing.apply(number);
                }));
            }
            List<T> got = new ArrayList<>();
            for (Future<T> one : all) {
                got.add(one.get());
            }
            return got;
        } finally {
            threads.shutdownNow();
        }
    }
}
