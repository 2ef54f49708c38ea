package org.ownwords.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Copies all families' files, sealed, also while the pages are being served. The key is not in it.")
final class BackupCommand implements Callable<Integer> {
    private final Parts parts;
    private final Settings settings;
    private final Streams streams;

    @Parameters(paramLabel = "FILE", description = "A new file to write to.")
    private Path target = Path.of("");

    BackupCommand(Parts parts, Settings settings, Streams streams) {
        this.parts = parts;
        this.settings = settings;
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        Parts.Verdicts verdicts = parts.backup(settings, target);
        verdicts.sentences().forEach(streams.out()::println);
        streams.out()
                .println("Saved to " + target
                        + ". Keep the key file in another place: without it nobody can read this.");
        return verdicts.sound() ? 0 : 1;
    }
}
