package org.ownwords.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ownwords.rules.Card;
import org.ownwords.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists every rule with its source in the guides.")
final class RulesCommand implements Callable<Integer> {
    private final Parts parts;
    private final Settings settings;
    private final Streams streams;

    @Option(names = "--format", defaultValue = "text", description = "text or json. Default: ${DEFAULT-VALUE}")
    private Format format = Format.TEXT;

    RulesCommand(Parts parts, Settings settings, Streams streams) {
        this.parts = parts;
        this.settings = settings;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Rules rules = parts.rules(settings);
        Output output = new Output(streams);
        List<Card> cards = rules.cards();
        for (Card card : cards) {
            String title = rules.messages().title(card);
            if (format == Format.JSON) {
                output.write(new Answered.Answer(
                        JsonLines.bytes(new Entry(card.id(), card.catalogue(), card.scope(), card.source(), title))));
            } else {
                streams.out()
                        .println("%-4s %-24s %-10s %s".formatted(card.catalogue(), card.id(), card.source(), title));
            }
        }
        return 0;
    }

    /** One rule. */
    record Entry(String id, String catalogue, Card.Scope scope, String source, String title) {}
}
