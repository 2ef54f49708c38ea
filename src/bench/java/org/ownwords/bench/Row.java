package org.ownwords.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The times of one kind of request, round by round. */
final class Row {
    private final String name;
    private final List<long[]> rounds = new ArrayList<>();

    Row(String name) {
        this.name = name;
    }

    void add(long[] nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        rounds.add(sorted);
    }

    /** The median of the rounds' medians, in milliseconds: one bad round does not show. */
    double median() {
        double[] medians =
                rounds.stream().mapToDouble(r -> r[r.length / 2]).sorted().toArray();
        return medians[medians.length / 2] / 1e6;
    }

    /** Of all requests of all rounds, in milliseconds. */
    double worstOfHundred() {
        long[] all = rounds.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return all[Math.min(all.length - 1, all.length * 99 / 100)] / 1e6;
    }

    String markdown(Row hello) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.1f | %.2f | %.1f |",
                name,
                median(),
                median() / hello.median(),
                worstOfHundred(),
                worstOfHundred() / hello.worstOfHundred());
    }
}
