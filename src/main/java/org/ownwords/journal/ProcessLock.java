package org.ownwords.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second program off the same data. The system lets go of it when the process dies, however it dies. */
final class ProcessLock implements AutoCloseable {
    private final FileChannel channel;

    private ProcessLock(FileChannel channel) {
        this.channel = channel;
    }

    static ProcessLock on(Path file) throws CannotOpen, IOException {
        if (!Files.exists(file)) {
            OwnerOnly.createFile(file);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new CannotOpen("Ownwords is already running on the data in "
                    + file.toAbsolutePath().getParent() + ". Use that one, or stop it first.");
        }
        return new ProcessLock(channel);
    }

    /** Null when someone else has it: another process, or this one already. */
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The system lets go of it at the end of the process.
        }
    }
}
