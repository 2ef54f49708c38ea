package org.ownwords.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Detail;

class GuideSpeedTest {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    /** Its own thread's time, warmed up, the faster ones of 50: the slow ones tell of the machine, not of the guide. */
    @Test
    void aFileOfFiveThousandLinesTakesMilliseconds() {
        Table table = Table.maple().at(Stage.EXCEPTIONS);
        table.manyLines(5_000, "When I get that feeling I call my sister.", "I call my sister", Detail.HELPER);
        long[] times = IntStream.range(0, 150)
                .mapToLong(i -> {
                    long start = CPU.getCurrentThreadCpuTime();
                    assertThat(table.next()).isNotEmpty();
                    return CPU.getCurrentThreadCpuTime() - start;
                })
                .skip(100)
                .sorted()
                .toArray();
        assertThat(Duration.ofNanos(times[10])).isLessThan(Duration.ofMillis(25));
    }
}
