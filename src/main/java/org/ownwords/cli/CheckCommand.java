package org.ownwords.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ownwords.rules.Context;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks objectives: JSON lines if the first character is {, else plain text, one objective a paragraph.",
            "Exit 0: nothing blocked; 1: something is; 2: some line could not be used."
        })
final class CheckCommand implements Callable<Integer> {
    private final Parts parts;
    private final Settings settings;
    private final Streams streams;

    @Option(names = "--format", description = "text or json. Default: as the input is.")
    private @Nullable Format format;

    @Parameters(
            arity = "0..1",
            defaultValue = "-",
            paramLabel = "FILE|-",
            description = "What to check; - is standard input.")
    private String file = "-";

    private boolean blocked;

    CheckCommand(Parts parts, Settings settings, Streams streams) {
        this.parts = parts;
        this.settings = settings;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Rules rules = parts.rules(settings);
        JsonLines lines = new JsonLines(streams);
        try (BufferedReader reader = streams.reader(file)) {
            if (Paragraphs.startsAsJson(reader)) {
                boolean asText = format == Format.TEXT;
                lines.each(reader, CheckJson.class, line -> {
                    String id = line.value().id() == null
                            ? Integer.toString(line.number())
                            : line.value().id();
                    answer(
                            lines,
                            asText,
                            id,
                            line.value().required(),
                            rules,
                            line.value().known());
                });
            } else {
                boolean asText = format != Format.JSON;
                int number = 0;
                for (String paragraph : Paragraphs.of(reader)) {
                    answer(lines, asText, Integer.toString(++number), paragraph, rules, Context.NOTHING);
                }
            }
        }
        return lines.unusable() > 0 ? 2 : blocked ? 1 : 0;
    }

    private void answer(JsonLines lines, boolean asText, String id, String text, Rules rules, Context context) {
        List<Finding> findings = rules.check(text, context);
        String verdict = FindingJson.verdict(findings);
        blocked |= verdict.equals("blocked");
        if (asText) {
            streams.out().append(CheckText.of(id, text, verdict, findings));
        } else {
            lines.write(new Answer(id, verdict, FindingJson.of(findings)));
        }
    }

    /** One line of the output. */
    record Answer(String id, String verdict, List<FindingJson> findings) {}
}
