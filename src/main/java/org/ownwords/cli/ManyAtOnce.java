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
    /** A batch of long lines is full sooner. */
    private static final int CHARACTERS = 1 << 17;

    private static final int AHEAD = 4 * Runtime.getRuntime().availableProcessors();

    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), ManyAtOnce::daemon);
    private final Deque<Future<List<Answered>>> ahead = new ArrayDeque<>();
    private final Function<Piece, Answered> work;
    private final Output output;
    private List<Piece> batch = new ArrayList<>(PIECES);
    private int characters;
    private boolean wanted = true;

    /** @param work safe from any thread */
    ManyAtOnce(Function<Piece, Answered> work, Output output) {
        this.work = work;
        this.output = output;
    }

    /** Whether somebody still reads the answers. */
    boolean wanted() {
        return wanted;
    }

    void add(Piece piece) {
        batch.add(piece);
        characters += piece.text().length();
        if (batch.size() == PIECES || characters > CHARACTERS) {
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
            batch = new ArrayList<>(PIECES);
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
        Thread thread = new Thread(work, "check");
        thread.setDaemon(true);
        return thread;
    }
}
