package org.ownwords.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A page written and flushed to the same disk: no line can be kept faster than that. */
final class Flush implements AutoCloseable {
    private final FileChannel file;

    Flush(Path folder) throws IOException {
        file = FileChannel.open(folder.resolve("flush"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    synchronized long one() {
        try {
            long began = System.nanoTime();
            var unused = file.write(ByteBuffer.allocate(4096));
            file.force(false);
            return System.nanoTime() - began;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
