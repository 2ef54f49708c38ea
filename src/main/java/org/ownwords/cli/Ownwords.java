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

    /** One for all commands, whether typed before or after the command's name. */
    @Mixin
    private final Settings settings = new Settings();

    private Ownwords(Parts parts) {
        this.parts = parts;
    }

    /** Runs a command line and returns its exit code. */
    public static int run(Parts parts, Streams streams, String... args) {
        Ownwords ownwords = new Ownwords(parts);
        Settings settings = ownwords.settings;
        CommandLine commands = new CommandLine(ownwords)
                .addSubcommand(new ServeCommand(parts, settings))
                .addSubcommand(new CheckCommand(parts, settings, streams))
                .addSubcommand(new DraftCommand(parts, settings, streams))
                .addSubcommand(new RulesCommand(parts, settings, streams))
                .addSubcommand(new VerifyCommand(parts, settings, streams))
                .addSubcommand(new BackupCommand(parts, settings, streams))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> streams.fail(failure));
        commands.setParameterExceptionHandler((wrong, typed) -> streams.misuse(
                String.valueOf(wrong.getMessage()),
                wrong.getCommandLine().getCommandSpec().qualifiedName()));
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
