package org.ownwords.cli;

import java.nio.file.Path;
import java.util.List;
import org.ownwords.drafting.Drafter;
import org.ownwords.rules.Rules;

/** What the commands work with. Each is made only when a command asks for it, so that a small command starts fast. What goes wrong in an expected way is a {@link org.ownwords.plan.PlainSentence}. */
public interface Parts {
    Rules rules(Settings settings);

    Drafter drafter(Settings settings);

    /** Runs the server until it is told to stop. Prints the one-time link. */
    void serve(Settings settings) throws Exception;

    /** Walks every chain without the key; one sentence a file. */
    Verdicts verify(Settings settings) throws Exception;

    /** Copies all data while the server may be running, and verifies the copy. */
    Verdicts backup(Settings settings, Path target) throws Exception;

    /**
     * What a verification found.
     *
     * @param sentences one a file
     * @param sound whether every chain holds
     */
    record Verdicts(List<String> sentences, boolean sound) {}
}
