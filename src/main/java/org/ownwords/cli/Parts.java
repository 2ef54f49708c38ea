package org.ownwords.cli;

import java.io.IOException;
import org.ownwords.drafting.Drafter;
import org.ownwords.rules.Rules;

/** What the commands work with. Each is made only when a command asks for it, so that a small command starts fast. */
public interface Parts {
    Rules rules(Settings settings);

    Drafter drafter(Settings settings);

    /** Runs the server until it is told to stop. Prints the one-time link. */
    void serve(Settings settings) throws IOException, InterruptedException;

    /** Walks every chain without the key; one sentence a file. */
    Verdicts verify(Settings settings);

    /** Copies all data while the server may be running. */
    void backup(Settings settings, java.nio.file.Path target);

    /**
     * What a verification found.
     *
     * @param sentences one a file
     * @param sound whether every chain holds
     */
    record Verdicts(java.util.List<String> sentences, boolean sound) {}
}
