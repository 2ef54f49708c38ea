package org.ownwords.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.drafting.Drafter;
import org.ownwords.drafting.Material;
import org.ownwords.drafting.Proposal;
import org.ownwords.plan.Category;
import org.ownwords.plan.Gap;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.rules.Context;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        description = {
            "Offers objectives from families' words: JSON lines in, one family a line.",
            "Exit 0, or 2 when some line could not be used."
        })
final class DraftCommand implements Callable<Integer> {
    private final Parts parts;
    private final Settings settings;
    private final Streams streams;

    @Option(names = "--format", defaultValue = "json", description = "text or json. Default: ${DEFAULT-VALUE}")
    private Format format = Format.JSON;

    @Option(names = "--show-sent", description = "Adds what went to a language model, as sent.")
    private boolean showSent;

    @Parameters(
            arity = "0..1",
            defaultValue = "-",
            paramLabel = "FILE|-",
            description = "Families; - is standard input.")
    private String file = "-";

    DraftCommand(Parts parts, Settings settings, Streams streams) {
        this.parts = parts;
        this.settings = settings;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Rules rules = parts.rules(settings);
        Drafter drafter = parts.drafter(settings);
        Output output = new Output(streams);
        JsonLines<DraftJson> lines = new JsonLines<>(DraftJson.class, line -> {
            DraftJson family = line.value();
            String id = family.id() == null ? Integer.toString(line.number()) : family.id();
            Answer answer = answer(id, family.material(), drafter, rules);
            return format == Format.TEXT
                    ? DraftText.of(answer).getBytes(StandardCharsets.UTF_8)
                    : JsonLines.bytes(answer);
        });
        try (BufferedReader reader = streams.reader(file);
                ManyAtOnce many = ManyAtOnce.talks(lines, output, settings.modelUrl() != null)) {
            Pieces pieces = new Pieces(reader, true);
            for (Piece next = pieces.next(); next != null && many.wanted(); next = pieces.next()) {
                many.add(next);
                if (!reader.ready()) {
                    // Who asks may wait for these answers before the next family comes.
                    many.finish();
                }
            }
            many.finish();
        }
        return output.unusable() > 0 ? 2 : 0;
    }

    private Answer answer(String id, Material material, Drafter drafter, Rules rules) {
        Proposal proposal = drafter.propose(material);
        Map<LineId, Line> lines = material.lines().stream().collect(Collectors.toMap(Line::id, Function.identity()));
        List<Context.Utterance> words = material.lines().stream()
                .map(l -> new Context.Utterance(null, l.text()))
                .toList();
        return new Answer(
                id,
                proposal.drafter(),
                proposal.ideas().stream()
                        .map(i -> candidate(i, material, lines, words, rules))
                        .toList(),
                proposal.notes(),
                showSent ? proposal.sent() : null);
    }

    private static Candidate candidate(
            Idea idea, Material material, Map<LineId, Line> lines, List<Context.Utterance> words, Rules rules) {
        List<Finding> findings = rules.check(
                idea.text(),
                new Context(
                        material.roster(),
                        idea.owner(),
                        material.flags(),
                        material.apart(),
                        words,
                        Context.Link.UNKNOWN));
        return new Candidate(
                idea.text(),
                parent(idea, material),
                idea.category(),
                idea.quotes().stream().map(q -> Words.of(q, lines)).toList(),
                idea.gaps().stream().map(Gap::question).toList(),
                FindingJson.verdict(findings),
                FindingJson.of(findings));
    }

    /** Whose plan it belongs to: the owner, or the file's only parent for what a helper or a child will do. */
    private static String parent(Idea idea, Material material) {
        List<Person> parents = material.roster().people().stream()
                .filter(p -> p.role() == Role.PARENT)
                .toList();
        return parents.stream()
                .filter(p -> p.id().equals(idea.owner()) || parents.size() == 1)
                .map(Person::name)
                .findFirst()
                .orElse("");
    }

    /** One line of the output. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            String id,
            String drafter,
            List<Candidate> candidates,
            List<String> notes,
            @Nullable List<String> sent) {}

    /** One idea. */
    record Candidate(
            String text,
            String parent,
            Category category,
            List<Words> quotes,
            List<String> gaps,
            String verdict,
            List<FindingJson> findings) {}

    /** An exact stretch of a turn's words. */
    record Words(int turn, String words) {
        static Words of(Quote quote, Map<LineId, Line> lines) {
            Line line = lines.get(quote.line());
            if (line == null) {
                throw new IllegalStateException("A drafter quoted a line that it was not given");
            }
            return new Words(
                    Integer.parseInt(quote.line().value().substring(1)),
                    quote.span().of(line.text()));
        }
    }
}
