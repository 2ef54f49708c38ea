package org.ownwords.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Answers pieces of input many at once, on all processors, and writes the answers in the order of the pieces. It holds a
 * few batches, however long the input is.
 */
final class ManyAtOnce implements AutoCloseable {
    private static final int PIECES = 32;

    /** A family's whole talk is much work by itself. */
    private static final int TALKS = 1;

    /** A batch of long lines is full sooner. */
    private static final int CHARACTERS = 1 << 17;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int AHEAD = 4 * PROCESSORS;

    private final ExecutorService workers;
    private final Deque<Future<List<Answered>>> ahead = new ArrayDeque<>();
    private final Function<Piece, Answered> work;
    private final Output output;
    private final int pieces;
    private List<Piece> batch = new ArrayList<>();
    private int characters;
    private boolean wanted = true;

    private ManyAtOnce(Function<Piece, Answered> work, Output output, int pieces, int threads) {
        this.work = work;
        this.output = output;
        this.pieces = pieces;
        workers = Executors.newFixedThreadPool(threads, ManyAtOnce::daemon);
    }

    /**
     * For objectives.
     *
     * @param work safe from any thread
     */
    static ManyAtOnce objectives(Function<Piece, Answered> work, Output output) {
        return new ManyAtOnce(work, output, PIECES, PROCESSORS);
    }

    /**
     * For families' talks.
     *
     * @param work safe from any thread, unless it is one at a time
     * @param oneAtATime because a language model answers
     */
    static ManyAtOnce talks(Function<Piece, Answered> work, Output output, boolean oneAtATime) {
        return new ManyAtOnce(work, output, TALKS, oneAtATime ? 1 : PROCESSORS);
    }

    /** Whether somebody still reads the answers. */
    boolean wanted() {
        return wanted;
    }

    void add(Piece piece) {
        batch.add(piece);
        characters += piece.text().length();
        if (batch.size() == pieces || characters > CHARACTERS) {
            begin();
            while (ahead.size() > AHEAD) {
                writeNext();
            }
        }
    }

    /** Writes all that is still open. */
    void finish() {
        begin();
        while (!ahead.isEmpty()) {
            writeNext();
        }
    }

    private void begin() {
        if (!batch.isEmpty()) {
            List<Piece> full = batch;
            ahead.addLast(workers.submit(() -> full.stream().map(work).toList()));
            batch = new ArrayList<>();
            characters = 0;
        }
    }

    private void writeNext() {
        try {
            ahead.removeFirst().get().forEach(output::write);
            wanted = output.handOn();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A batch was not answered", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            wanted = false;
            ahead.clear();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "answers");
        thread.setDaemon(true);
        return thread;
    }
}
