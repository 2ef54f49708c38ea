package org.ownwords.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the pages on this machine and prints the link that opens them.")
final class ServeCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private final Settings settings = new Settings();

    ServeCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws Exception {
        parts.serve(settings);
        return CommandLine.ExitCode.OK;
    }
}
