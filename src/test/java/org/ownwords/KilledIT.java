package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real process is killed in mid-talk, again and again: every acknowledged line is there, once, and the talk goes on.
 * Four times in a build; {@code -Downwords.kills=20} for more.
 */
class KilledIT {
    private static final int KILLS = Integer.getInteger("ownwords.kills", 4);
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private int sent;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedLineIsThereOnce() throws Exception {
        Random random = new Random(20_261_121);
        for (int kill = 0; kill < KILLS; kill++) {
            RunningJar program = RunningJar.start(folder);
            if (kill == 0) {
                open(program);
            }
            assertNothingIsLost(program);
            talkUntilKilled(program, 3 + random.nextInt(40));
        }
        try (RunningJar program = RunningJar.start(folder)) {
            assertNothingIsLost(program);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(3 * KILLS);
    }

    private void open(RunningJar program) {
        assertThat(program.post("/api/files", "{\"commandId\":\"c0\",\"id\":\"f1\",\"name\":\"Maple\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(program.post(
                                "/api/files/f1/inputs",
                                "{\"commandId\":\"c1\",\"type\":\"start-talk\",\"id\":\"t1\",\"kind\":\"meeting\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    /** Lines go on being sent while the kill comes: the one under way may be lost or kept, but never twice. */
    private void talkUntilKilled(RunningJar program, int lines) throws Exception {
        Semaphore kept = new Semaphore(0);
        CompletableFuture<Void> talking = CompletableFuture.runAsync(() -> talk(program, kept));
        assertThat(kept.tryAcquire(lines, 60, TimeUnit.SECONDS))
                .as("lines are being kept")
                .isTrue();
        program.kill();
        talking.join();
    }

    private void talk(RunningJar program, Semaphore kept) {
        while (true) {
            String id = "l" + sent++;
            String line =
                    "{\"commandId\":\"%s\",\"type\":\"keep-line\",\"talk\":\"t1\",\"id\":\"%s\",\"text\":\"I call Ana\"}"
                            .formatted("k" + id, id);
            try {
                if (program.post("/api/files/f1/inputs", line).statusCode() != 200) {
                    throw new AssertionError("A line was not kept");
                }
            } catch (UncheckedIOException e) {
                return;
            }
            acknowledged.add(id);
            kept.release();
        }
    }

    private void assertNothingIsLost(RunningJar program) throws Exception {
        List<String> stored = new ArrayList<>();
        for (JsonNode line : program.json("/api/files/f1").path("lines")) {
            stored.add(line.path("id").asText());
        }
        assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(stored.size()).isLessThanOrEqualTo(sent);
    }
}
