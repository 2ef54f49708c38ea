package org.ownwords.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Detail;

class GuideSpeedTest {
    /** Measured in the middle of 50, after the JVM has warmed up: the slowest tell of the machine, not of the guide. */
    @Test
    void aFileOfFiveThousandLinesTakesMilliseconds() {
        Table table = Table.maple().at(Stage.EXCEPTIONS);
        table.manyLines(5_000, "When I get that feeling I call my sister.", "I call my sister", Detail.HELPER);
        long[] times = IntStream.range(0, 150)
                .mapToLong(i -> {
                    long start = System.nanoTime();
                    assertThat(table.next()).isNotEmpty();
                    return System.nanoTime() - start;
                })
                .skip(100)
                .sorted()
                .toArray();
        assertThat(Duration.ofNanos(times[25])).isLessThan(Duration.ofMillis(25));
    }
}
