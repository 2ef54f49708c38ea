package org.ownwords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many lines through the real command: in order, as if each came alone, and no further than somebody reads. */
class ManyAtOnceTest {
    private static final int LINES = 5_000;
    private static final int DIFFERENT = 200;
    private static final List<String> BROKEN = List.of(
            "{\"id\":\"x\"}",
            "{\"text\":",
            "{\"text\":\"a\"} b",
            "{\"text\":\"a\",\"context\":{\"plan_start\":\"soon\"}}",
            "{\"text\":\"a\",\"context\":{\"people\":[{\"role\":\"parent\"}]}}");
    private static final String LINE = "{\"text\":\"Mom will call Ana every day.\"}\n";

    @Test
    void fiveThousandMixedLinesAreAnsweredAsEachAlone_inTheirOrder() {
        List<String> cases = Cases.lines();
        List<String> input = new ArrayList<>();
        List<String> out = new ArrayList<>();
        List<String> err = new ArrayList<>();
        Map<String, Alone> alone = new HashMap<>();
        for (int i = 0; i < LINES; i++) {
            String line = i % 17 == 3 ? BROKEN.get(i % BROKEN.size()) : cases.get(i * 31 % DIFFERENT);
            Alone answered = alone.computeIfAbsent(line, Alone::of);
            input.add(line);
            out.addAll(answered.out());
            int number = i + 1;
            answered.err().forEach(problem -> err.add(problem.replace("Line 1:", "Line " + number + ":")));
        }
        Shell shell = new Shell();

        assertThat(shell.type(String.join("\n", input), "check")).isEqualTo(2);

        assertThat(shell.out()).isEqualTo(out);
        assertThat(shell.err()).isEqualTo(err);
    }

    /** What becomes of a line when it is the only one. */
    private record Alone(List<String> out, List<String> err) {
        static Alone of(String line) {
            Shell shell = new Shell();
            int code = shell.type(line, "check");
            assertThat(code == 2).as(line).isEqualTo(shell.out().isEmpty());
            return new Alone(shell.out(), shell.err());
        }
    }

    /** {@code check - | head}: the reader goes away, the input never ends, and the command does. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void itEndsQuietlyWhenNobodyReadsOn() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = run(new Endless(), new PrintStream(closed, false, StandardCharsets.UTF_8), err);

        assertThat(code).isBetween(0, 1);
        assertThat(err.size()).isZero();
    }

    /** A program may ask, wait for the answer and ask again. */
    @Test
    void theAnswerIsThereBeforeTheNextLineIsAskedFor() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<Integer> answersSeen = new ArrayList<>();
        InputStream asking = new Asking(() -> answersSeen.add(
                (int) out.toString(StandardCharsets.UTF_8).lines().count()));

        int code = run(asking, new PrintStream(out, false, StandardCharsets.UTF_8), err);

        assertThat(code).isOne();
        assertThat(answersSeen).containsExactly(0, 1, 2, 3);
    }

    private static int run(InputStream in, PrintStream out, ByteArrayOutputStream err) {
        return Ownwords.run(
                new Shell(), new Streams(in, out, new PrintStream(err, true, StandardCharsets.UTF_8)), "check");
    }

    /** The same line without end. */
    private static final class Endless extends InputStream {
        private static final byte[] BYTES = LINE.getBytes(StandardCharsets.UTF_8);
        private int at;

        @Override
        public int read() {
            return BYTES[at++ % BYTES.length];
        }

        @Override
        public int read(byte[] to, int from, int length) {
            for (int i = 0; i < length; i++) {
                to[from + i] = (byte) read();
            }
            return length;
        }

        @Override
        public int available() {
            return BYTES.length;
        }
    }

    /** Three lines, each given only when it is asked for. */
    private static final class Asking extends InputStream {
        private final Runnable asked;
        private int lines;

        Asking(Runnable asked) {
            this.asked = asked;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("read in bytes");
        }

        @Override
        public int read(byte[] to, int from, int length) {
            asked.run();
            if (lines++ == 3) {
                return -1;
            }
            byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
            System.arraycopy(line, 0, to, from, line.length);
            return line.length;
        }
    }
}
