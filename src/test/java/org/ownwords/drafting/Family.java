package org.ownwords.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;
import org.ownwords.plan.Worry;
import org.ownwords.plan.WorryId;
import org.ownwords.text.Roster;

/** A made-up family as its file tells it: what was said, which acts were really offered, and what only looks like one. */
record Family(String id, Material material, List<Mark> offered, List<Mark> may, List<Mark> traps) {

    /** Words of a turn, marked by the one who wrote the family. */
    record Mark(LineId line, String text, Span span) {
        boolean touches(Quote quote) {
            return quote.line().equals(line) && quote.span().overlaps(span);
        }

        @Override
        public String toString() {
            return line + " “" + text + "”";
        }
    }

    static List<Family> in(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/families", folder))) {
            List<Family> families = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                for (String json : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    families.add(of(new ObjectMapper().readTree(json)));
                }
            }
            return families;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Family of(JsonNode json) {
        List<Person> people = new ArrayList<>();
        json.get("people").forEach(p -> people.add(person(p, people.size())));
        List<Line> lines = new ArrayList<>();
        json.get("turns").forEach(turn -> lines.add(line(turn, people)));
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        json.get("flags").forEach(f -> flags.add(Flag.valueOf(f.asText().toUpperCase(Locale.ROOT))));
        List<Apart> apart = new ArrayList<>();
        json.path("apart")
                .forEach(a -> apart.add(new Apart(new ApartId("a" + apart.size()), Apart.Kind.PERSON, a.asText())));
        Worry worry = new Worry(
                new WorryId("w1"), 1, Worry.Kind.HARM, json.get("worry").asText(), "");
        Roster roster =
                new Roster(people, LocalDate.parse(json.get("plan_start").asText()));
        Map<LineId, Prompt> prompts = new HashMap<>();
        json.get("turns")
                .forEach(t -> prompts.put(
                        new LineId("t" + t.get("n").asInt()),
                        new Prompt(t.get("question").asText(), null)));
        Material material = new Material(lines, prompts, roster, List.of(worry), flags, apart);
        return new Family(
                json.get("id").asText(),
                material,
                marks(json, "offered", lines),
                marks(json, "may", lines),
                marks(json, "traps", lines));
    }

    private static Person person(JsonNode json, int index) {
        JsonNode age = json.get("age");
        return new Person(
                new PersonId("p" + index),
                1,
                json.get("name").asText(),
                List.of(),
                Role.valueOf(json.get("role").asText().toUpperCase(Locale.ROOT)),
                json.path("relation").asText(""),
                age == null ? null : age.asInt(),
                true,
                true);
    }

    private static Line line(JsonNode turn, List<Person> people) {
        PersonId speaker = people.stream()
                .filter(p -> p.name().equals(turn.get("speaker").asText()))
                .map(Person::id)
                .findFirst()
                .orElse(null);
        return new Line(
                new LineId("t" + turn.get("n").asInt()),
                1,
                new TalkId("talk"),
                speaker,
                turn.get("words").asText(),
                Wording.EXACT,
                Audience.TEAM,
                QuestionKind.valueOf(turn.get("stage").asText().toUpperCase(Locale.ROOT)),
                null);
    }

    private static List<Mark> marks(JsonNode json, String field, List<Line> lines) {
        List<Mark> marks = new ArrayList<>();
        for (JsonNode mark : json.path(field)) {
            Line line = lines.get(mark.get("turn").asInt() - 1);
            String words = mark.get("words").asText();
            int at = line.text().indexOf(words);
            if (at < 0) {
                throw new IllegalArgumentException("Not in turn " + line.id() + ": " + words);
            }
            marks.add(new Mark(line.id(), words, new Span(at, at + words.length())));
        }
        return marks;
    }
}
