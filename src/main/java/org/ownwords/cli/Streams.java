package org.ownwords.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.ownwords.plan.PlainSentence;

/** Where a command reads and writes: UTF-8, whatever the locale. */
public record Streams(InputStream in, PrintStream out, PrintStream err) {

    /** The process's own. */
    public static Streams ofProcess() {
        return new Streams(
                System.in,
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** A file, or standard input for "-". */
    BufferedReader reader(String file) {
        InputStream bytes = file.equals("-") ? in : open(file);
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
    }

    private static InputStream open(String file) {
        try {
            if (Files.isDirectory(Path.of(file))) {
                throw new NoSuchInput("“" + file + "” is a folder. Name one file, or use - for standard input.");
            }
            return Files.newInputStream(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new NoSuchInput(
                    "The file “" + file + "” cannot be read. Check its name, or use - for standard input.");
        }
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, false, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** Says what went wrong without any content, and gives the exit code. */
    int fail(Exception failure) {
        out.flush();
        if (failure instanceof PlainSentence) {
            err.println(failure.getMessage());
        } else {
            err.println("Ownwords itself failed (" + failure.getClass().getSimpleName()
                    + "). Nothing was changed by this. Try again; if it stays, report the command you typed.");
        }
        return 2;
    }

    /** Says what was wrong with what was typed, in one line, and where to read more. */
    int misuse(String problem, String command) {
        err.println(problem.lines().findFirst().orElse("") + ". Type “" + command + " --help” to see how it goes.");
        return 2;
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** The file a command should read is not there. */
    private static final class NoSuchInput extends RuntimeException implements PlainSentence {
        private static final long serialVersionUID = 1L;

        NoSuchInput(String sentence) {
            super(sentence);
        }
    }
}
