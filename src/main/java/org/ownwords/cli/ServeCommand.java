package org.ownwords.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the pages on this machine and prints the link that opens them.")
final class ServeCommand implements Callable<Integer> {
    private final Parts parts;
    private final Settings settings;

    ServeCommand(Parts parts, Settings settings) {
        this.parts = parts;
        this.settings = settings;
    }

    @Override
    public Integer call() throws Exception {
        parts.serve(settings);
        return CommandLine.ExitCode.OK;
    }
}
