package org.ownwords;

import org.ownwords.cli.Ownwords;
import org.ownwords.cli.Streams;

/** Starts a command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(Ownwords.run(new Workshop(), Streams.ofProcess(), args));
    }
}
