package org.ownwords.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command itself: {@code serve} unless told otherwise. */
@Command(
        name = "ownwords",
        mixinStandardHelpOptions = true,
        version = "Ownwords 0.1.0",
        description = "From a family's own words to a plan in their hands. Without a command it serves its pages.")
public final class Ownwords implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private final Settings settings = new Settings();

    private Ownwords(Parts parts) {
        this.parts = parts;
    }

    /** Runs a command line and returns its exit code. */
    public static int run(Parts parts, Streams streams, String... args) {
        CommandLine commands = new CommandLine(new Ownwords(parts))
                .addSubcommand(new ServeCommand(parts))
                .addSubcommand(new CheckCommand(parts, streams))
                .addSubcommand(new DraftCommand(parts, streams))
                .addSubcommand(new RulesCommand(parts, streams))
                .addSubcommand(new VerifyCommand(parts, streams))
                .addSubcommand(new BackupCommand(parts, streams))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> streams.fail(failure));
        commands.setOut(streams.outWriter()).setErr(streams.errWriter());
        int code = commands.execute(args);
        streams.flush();
        return code;
    }

    @Override
    public Integer call() throws Exception {
        parts.serve(settings);
        return CommandLine.ExitCode.OK;
    }
}
