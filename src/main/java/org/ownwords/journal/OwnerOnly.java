package org.ownwords.journal;

import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Folders and files that nobody else on the machine may read. Where the disk knows no such rights, the system's hold. */
final class OwnerOnly {
    private static final Set<PosixFilePermission> FILE = Set.of(OWNER_READ, OWNER_WRITE);
    private static final Set<PosixFilePermission> FOLDER = Set.of(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE);

    private OwnerOnly() {}

    /** Makes the folder, and those above it, if they are not there. One that is there keeps its rights. */
    static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, rights(folder, FOLDER));
        }
    }

    /** As above, but an empty folder becomes ours alone. One with something in it may be in use by others: it stays. */
    static void claimFolder(Path folder) throws IOException {
        createFolder(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            if (knowsRights(folder) && inside.findAny().isEmpty()) {
                Files.setPosixFilePermissions(folder, FOLDER);
            }
        }
    }

    /** Makes an empty file that must not be there yet. */
    static void createFile(Path file) throws IOException {
        Files.createFile(file, rights(file, FILE));
    }

    static boolean isReadByOthers(Path file) throws IOException {
        return knowsRights(file) && !FILE.containsAll(Files.getPosixFilePermissions(file));
    }

    private static FileAttribute<?>[] rights(Path path, Set<PosixFilePermission> rights) {
        return knowsRights(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
    }

    private static boolean knowsRights(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
