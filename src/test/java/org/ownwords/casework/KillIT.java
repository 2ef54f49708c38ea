package org.ownwords.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.TalkEvent;
import org.ownwords.journal.CannotOpen;
import org.ownwords.journal.SqlJournal;
import org.ownwords.journal.Verification;
import org.ownwords.journal.Verified;

/** The program is killed in mid-talk, again and again: whatever it said was stored is stored, once. */
class KillIT {
    /** {@code -Downwords.kills=20} for a thorough run. */
    private static final int KILLS = Integer.getInteger("ownwords.kills", 5);

    /** Fixed, so that a failure can be run again; the machine adds chance of its own. */
    private static final long SEED = 20260302;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedLineIsThereOnce() throws Exception {
        Random random = new Random(SEED);
        Map<String, Long> acknowledged = new HashMap<>();
        int next = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            next = talkUntilKilled(next, 20 + random.nextInt(60), acknowledged) + 2;
        }
        try (Table table = new Table(folder)) {
            List<Recorded> events = table.journal.read(Table.MAPLE);
            Map<String, List<Long>> kept = events.stream()
                    .filter(e -> e.event() instanceof TalkEvent.LineKept)
                    .collect(Collectors.groupingBy(
                            e -> ((TalkEvent.LineKept) e.event()).line().id().value(),
                            Collectors.mapping(Recorded::seq, Collectors.toList())));
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * 20);
            acknowledged.forEach(
                    (line, seq) -> assertThat(kept.get(line)).as(line).containsExactly(seq));
            // At most the one line in flight at each kill was stored without a word.
            assertThat(kept.size() - acknowledged.size()).isBetween(0, KILLS);
        }
        assertThat(Verification.of(Table.place(folder)))
                .extracting(Verified::isSound)
                .containsExactly(true);
    }

    @Test
    void aSecondProcessOnTheSameDataIsRefusedWhileTheFirstRuns() throws Exception {
        Process talker = start(1);
        try (BufferedReader out = talker.inputReader()) {
            assertThat(out.readLine()).startsWith("1 ");
            assertThatThrownBy(() -> SqlJournal.open(Table.place(folder)))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessageStartingWith("Ownwords is already running on the data in ");
        } finally {
            talker.destroyForcibly().waitFor();
        }
        SqlJournal.open(Table.place(folder)).close();
    }

    /** The last line that was acknowledged. */
    private int talkUntilKilled(int from, int lines, Map<String, Long> acknowledged)
            throws IOException, InterruptedException {
        Process talker = start(from);
        List<String> said = new ArrayList<>();
        try (BufferedReader out = talker.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (said.size() == lines) {
                    // SIGKILL, by its handle: that leaves the pipe open, and what is in it was acknowledged too.
                    assertThat(talker.toHandle().destroyForcibly()).isTrue();
                }
            }
        }
        assertThat(talker.waitFor()).as("killed by a signal").isEqualTo(128 + 9);
        int last = from;
        for (String line : said) {
            String[] words = line.split(" ", 2);
            last = Integer.parseInt(words[0]);
            acknowledged.put("l" + words[0], Long.parseLong(words[1]));
        }
        return last;
    }

    private Process start(int from) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Talker.class.getName(),
                        folder.toString(),
                        String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
