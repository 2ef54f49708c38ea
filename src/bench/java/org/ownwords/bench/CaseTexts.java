package org.ownwords.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.rules.Context;
import org.ownwords.text.Roster;

/** Labelled texts of the tests, good and poor, with a family of six each. */
final class CaseTexts {
    private static final List<String> FILES =
            List.of("own.jsonl", "dev.jsonl", "guide_examples_named.jsonl", "poor_objectives.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FAMILY = 6;

    /** A text and what is known around it. */
    record Asked(String text, Context context) {
        int words() {
            return text.split("\\s+").length;
        }
    }

    private CaseTexts() {}

    /** The texts whose length is nearest to so many words. */
    static List<Asked> ofWords(int words, int texts) {
        return FILES.stream()
                .flatMap(CaseTexts::in)
                .sorted(Comparator.comparingInt(asked -> Math.abs(asked.words() - words)))
                .limit(texts)
                .toList();
    }

    private static Stream<Asked> in(String file) {
        String path = "/cases/" + file;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CaseTexts.class.getResourceAsStream(path), path), StandardCharsets.UTF_8))) {
            List<Asked> texts = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                texts.add(asked(JSON.readTree(line)));
            }
            return texts.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asked asked(JsonNode line) {
        List<Person> people = new ArrayList<>();
        for (JsonNode person : line.path("context").path("people")) {
            people.add(Person.of(
                    "p" + people.size(),
                    person.path("name").asText(),
                    role(person.path("role").asText())));
        }
        for (int i = people.size(); i < FAMILY; i++) {
            people.add(LongTalk.PEOPLE.get(i));
        }
        LocalDate start = LocalDate.of(2026, 1, 15);
        return new Asked(
                line.path("text").asText(),
                new Context(new Roster(people, start), null, Set.of(), List.of(), null, Context.Link.LINKED));
    }

    private static Role role(String role) {
        return role.equals("provider") ? Role.PROFESSIONAL : Role.valueOf(role.toUpperCase(Locale.ROOT));
    }
}
