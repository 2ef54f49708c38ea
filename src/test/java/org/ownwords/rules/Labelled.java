package org.ownwords.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;
import org.ownwords.text.Roster;

/**
 * A text with what has to be found in it and what may be, as the files under {@code cases} have it.
 *
 * @param kind in our own files: good, poor, pair-good, pair-poor; empty elsewhere
 * @param pair id of the twin that differs in one fault; empty where there is none
 * @param fault catalogue id of the poor twin's one fault; empty elsewhere
 */
record Labelled(
        String id,
        String kind,
        String pair,
        String fault,
        String text,
        Context context,
        Set<String> must,
        Set<String> may) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Labelled> file(String name) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Labelled.class.getResourceAsStream("/cases/" + name)),
                StandardCharsets.UTF_8))) {
            List<Labelled> cases = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                cases.add(of(JSON.readTree(line)));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Catalogue ids of what the rules find, those of rules that are built. */
    Set<String> found() {
        return findings().stream().map(Finding::catalogue).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same text with labels and findings of those rules only: older sets were labelled before the others were built. */
    Labelled asking(Set<String> rules) {
        Set<String> wanted = new HashSet<>(must);
        wanted.retainAll(rules);
        Set<String> tolerated = new HashSet<>(built());
        tolerated.removeAll(rules);
        tolerated.addAll(may);
        return new Labelled(id, kind, pair, fault, text, context, wanted, tolerated);
    }

    boolean good() {
        return kind.endsWith("good");
    }

    boolean blocked() {
        return findings().stream().anyMatch(f -> f.severity() == Severity.BLOCK);
    }

    List<Finding> findings() {
        return Household.RULES.check(text, context);
    }

    /** What has to be found and is not. */
    Set<String> missed() {
        Set<String> missed = new TreeSet<>(must);
        missed.retainAll(built());
        missed.removeAll(found());
        return missed;
    }

    /** What is found and should not be. */
    Set<String> falseAlarms() {
        Set<String> alarms = found();
        alarms.removeAll(must);
        alarms.removeAll(may);
        return alarms;
    }

    static Set<String> built() {
        return Registry.objectiveRules().stream().map(r -> r.card().catalogue()).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return id + ": " + text;
    }

    private static Labelled of(JsonNode node) {
        JsonNode context = node.path("context");
        List<Person> people = new ArrayList<>();
        List<Apart> apart = new ArrayList<>();
        for (JsonNode person : context.path("people")) {
            String name = person.path("name").asText();
            people.add(Person.of(
                    "p" + people.size(), name, role(person.path("role").asText())));
            if (person.path("apart").asBoolean()) {
                apart.add(new Apart(new ApartId("a" + apart.size()), Apart.Kind.PERSON, name));
            }
        }
        String start = context.path("plan_start").asText("");
        Roster roster = new Roster(people, start.isEmpty() ? null : LocalDate.parse(start));
        return new Labelled(
                node.path("id").asText(),
                node.path("kind").asText(""),
                node.path("pair").asText(""),
                node.path("fault").asText(""),
                node.path("text").asText(),
                new Context(
                        roster,
                        owner(people, node.path("parent").asText("")),
                        flags(context),
                        apart,
                        utterances(context),
                        Context.Link.UNKNOWN),
                strings(node.path("must")),
                strings(node.path("may")));
    }

    private static Role role(String role) {
        return role.equals("provider") ? Role.PROFESSIONAL : Role.valueOf(role.toUpperCase(Locale.ROOT));
    }

    private static @Nullable PersonId owner(List<Person> people, String name) {
        return people.stream()
                .filter(p -> p.name().equals(name))
                .map(Person::id)
                .findFirst()
                .orElse(null);
    }

    private static Set<Flag> flags(JsonNode context) {
        return strings(context.path("flags")).stream()
                .map(f -> Flag.valueOf(f.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static @Nullable List<Context.Utterance> utterances(JsonNode context) {
        return context.has("utterances")
                ? StreamSupport.stream(context.path("utterances").spliterator(), false)
                        .map(u -> new Context.Utterance(null, u.path("words").asText()))
                        .toList()
                : null;
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new HashSet<>();
        array.forEach(s -> strings.add(s.asText()));
        return strings;
    }
}
