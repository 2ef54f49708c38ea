package org.ownwords.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks that no stored row was lost or changed. Needs no key. Exit 0: all sound; 1: some are not.")
final class VerifyCommand implements Callable<Integer> {
    private final Parts parts;
    private final Settings settings;
    private final Streams streams;

    VerifyCommand(Parts parts, Settings settings, Streams streams) {
        this.parts = parts;
        this.settings = settings;
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        Parts.Verdicts verdicts = parts.verify(settings);
        verdicts.sentences().forEach(streams.out()::println);
        return verdicts.sound() ? 0 : 1;
    }
}
