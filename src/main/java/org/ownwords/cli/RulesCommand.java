package org.ownwords.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ownwords.rules.Card;
import org.ownwords.rules.Entry;
import org.ownwords.rules.Examples;
import org.ownwords.rules.NotBuilt;
import org.ownwords.rules.Rules;
import org.ownwords.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {
            "Lists every rule with its source in the guides.",
            "With --agency DIR it first reads every line of your agency's lists: the quickest way to test them."
        })
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
        if (format == Format.JSON) {
            Output output = new Output(streams);
            rules.catalogue().forEach(entry -> write(output, Built.of(entry)));
            rules.notBuilt().forEach(rule -> write(output, Unbuilt.of(rule)));
        } else {
            rules.catalogue().forEach(entry -> streams.out().print(RulesText.of(entry)));
            rules.notBuilt().forEach(rule -> streams.out().print(RulesText.of(rule)));
        }
        return 0;
    }

    private static void write(Output output, Object line) {
        output.write(new Answered.Answer(JsonLines.bytes(line)));
    }

    /** One rule. */
    record Built(
            String id,
            String catalogue,
            Card.Scope scope,
            String source,
            String title,
            List<Severity> severities,
            boolean waivable,
            String why,
            Examples examples) {
        static Built of(Entry entry) {
            Card card = entry.card();
            return new Built(
                    card.id(),
                    card.catalogue(),
                    card.scope(),
                    card.source(),
                    entry.title(),
                    entry.strongestFirst(),
                    card.waivable(),
                    entry.why(),
                    entry.examples());
        }
    }

    /** One rule of the catalogue that is not built. */
    record Unbuilt(String catalogue, String source, String title, boolean built, String why) {
        static Unbuilt of(NotBuilt rule) {
            return new Unbuilt(rule.catalogue(), rule.source(), rule.title(), false, rule.why());
        }
    }
}
