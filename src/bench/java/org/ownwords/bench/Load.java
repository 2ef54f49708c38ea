package org.ownwords.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.IntToLongFunction;

/** Rounds of requests by so many clients at once; every kind of request in every round, so that noise hits all alike. */
final class Load {
    private final ExecutorService clients;
    private final int count;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    Load(ExecutorService clients, int count) {
        this.clients = clients;
        this.count = count;
    }

    int clients() {
        return count;
    }

    /** Does it so many times in all, and notes the times under that name. */
    void run(String name, int times, IntToLongFunction request) throws Exception {
        rows.computeIfAbsent(name, Row::new).add(once(times, request));
    }

    /** Does it without noting anything. */
    long[] once(int times, IntToLongFunction request) throws Exception {
        long[] took = new long[times];
        List<Future<?>> all = new ArrayList<>();
        for (int client = 0; client < count; client++) {
            int first = client;
            all.add(clients.submit(() -> {
                for (int i = first; i < times; i += count) {
                    took[i] = request.applyAsLong(i);
                }
            }));
        }
        for (Future<?> one : all) {
            var unused = one.get();
        }
        return took;
    }

    void print(Row hello) {
        System.out.printf(
                "%n| %s | p50 ms | × hello | p99 ms | × hello |%n", count == 1 ? "1 client" : count + " clients");
        System.out.println("|---|---|---|---|---|");
        rows.values().forEach(row -> System.out.println(row.markdown(hello)));
    }

    Row row(String name) {
        return java.util.Objects.requireNonNull(rows.get(name), name);
    }
}
