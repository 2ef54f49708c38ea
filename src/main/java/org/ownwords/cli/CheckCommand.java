package org.ownwords.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
            "Exit 0: nothing blocked; 1: something is; 2: some line could not be used.",
            "With --agency DIR it also knows your agency's short forms, providers, stock sentences and allowed terms."
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

    private volatile boolean blocked;

    CheckCommand(Parts parts, Settings settings, Streams streams) {
        this.parts = parts;
        this.settings = settings;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Rules rules = parts.rules(settings);
        Output output = new Output(streams);
        try (BufferedReader reader = streams.reader(file)) {
            boolean json = Pieces.startsAsJson(reader);
            boolean asText = format == null ? !json : format == Format.TEXT;
            Pieces pieces = new Pieces(reader, json);
            try (ManyAtOnce many =
                    ManyAtOnce.objectives(json ? ofLines(rules, asText) : ofParagraphs(rules, asText), output)) {
                for (Piece next = pieces.next(); next != null && many.wanted(); next = pieces.next()) {
                    many.add(next);
                    if (!reader.ready()) {
                        // Who asks may wait for these answers before the next question comes.
                        many.finish();
                    }
                }
                many.finish();
            }
        }
        return output.unusable() > 0 ? 2 : blocked ? 1 : 0;
    }

    private Function<Piece, Answered> ofLines(Rules rules, boolean asText) {
        return new JsonLines<>(CheckJson.class, line -> {
            CheckJson asked = line.value();
            String id = asked.id() == null ? Integer.toString(line.number()) : asked.id();
            return answer(rules, asText, id, asked.required(), asked.known());
        });
    }

    private Function<Piece, Answered> ofParagraphs(Rules rules, boolean asText) {
        return piece -> new Answered.Answer(
                answer(rules, asText, Integer.toString(piece.number()), piece.text(), Context.NOTHING));
    }

    private byte[] answer(Rules rules, boolean asText, String id, String text, Context context) {
        List<Finding> findings = rules.check(text, context);
        String verdict = FindingJson.verdict(findings);
        if (verdict.equals("blocked")) {
            blocked = true;
        }
        return asText
                ? CheckText.of(id, text, verdict, findings).getBytes(StandardCharsets.UTF_8)
                : JsonLines.bytes(new Answer(id, verdict, FindingJson.of(findings)));
    }

    /** One line of the output. */
    record Answer(String id, String verdict, List<FindingJson> findings) {}
}
