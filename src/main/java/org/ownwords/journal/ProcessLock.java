package org.ownwords.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
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
        FileChannel channel = channel(file);
        if (lock(channel) == null) {
            channel.close();
            throw new CannotOpen("Ownwords is already running on the data in "
                    + file.toAbsolutePath().getParent() + ". Use that one, or stop it first.");
        }
        return new ProcessLock(channel);
    }

    private static FileChannel channel(Path file) throws IOException {
        try {
            OwnerOnly.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // Left by an earlier start, or just made by another: who holds the lock decides, not who made the file.
        }
        return FileChannel.open(file, StandardOpenOption.WRITE);
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
