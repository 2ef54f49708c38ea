package org.ownwords.drafting;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Worry;

/**
 * What a model gets to see of a family, with placeholders for names, and the way back from its answer. Left out are
 * lines for the worker alone, the worker's own lines, and whatever names something on the apart list.
 */
final class Sheet {
    /** Most characters of lines that are sent, the newest ones; more would not fit a small model's window. */
    static final int MOST = 40_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<Role> OWNERS = Set.of(Role.PARENT, Role.CHILD, Role.NETWORK, Role.TRIBE);

    private final Pseudonyms pseudonyms;
    private final ApartWords apart;
    private final Map<String, Shown> lines = new LinkedHashMap<>();
    private final String json;
    private final int leftOut;

    /** A line and what is shown of it. */
    record Shown(Line line, Masked words) {}

    private Sheet(Material material, Set<String> nameWords) {
        apart = new ApartWords(material);
        List<Worry> worries = material.worries().stream()
                .filter(w -> !apart.in(w.text() + "\n" + w.goal()))
                .toList();
        List<Line> sayable = material.lines().stream()
                .filter(line -> line.mayBeSeenBy(Audience.TEAM))
                .filter(line -> !apart.in(line.text()) && !isByWorker(line, material))
                .toList();
        List<Line> newest = newest(sayable);
        leftOut = sayable.size() - newest.size();
        List<Person> people = material.roster().people();
        pseudonyms = Pseudonyms.of(people, nameWords, texts(people, worries, newest));
        newest.forEach(line -> lines.put("L" + (lines.size() + 1), new Shown(line, pseudonyms.mask(line.text()))));
        json = written(worries);
    }

    /** @param nameWords names that are everyday words too */
    static Sheet of(Material material, Set<String> nameWords) {
        return new Sheet(material, nameWords);
    }

    private static boolean isByWorker(Line line, Material material) {
        return material.roster().people().stream()
                .anyMatch(p -> p.id().equals(line.speaker()) && p.role() == Role.WORKER);
    }

    private static List<Line> newest(List<Line> lines) {
        List<Line> newest = new ArrayList<>();
        int characters = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            characters += lines.get(i).text().length();
            if (characters > MOST && !newest.isEmpty()) {
                break;
            }
            newest.add(lines.get(i));
        }
        Collections.reverse(newest);
        return newest;
    }

    private static List<String> texts(List<Person> people, List<Worry> worries, List<Line> lines) {
        return Stream.of(
                        people.stream().map(Person::relation),
                        worries.stream().flatMap(w -> Stream.of(w.text(), w.goal())),
                        lines.stream().map(Line::text))
                .flatMap(texts -> texts)
                .toList();
    }

    private String written(List<Worry> worries) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode people = root.putArray("people");
        ArrayNode worried = root.putArray("worries");
        worries.forEach(w -> worried.addObject().put("worry", masked(w.text())).put("goal", masked(w.goal())));
        ArrayNode said = root.putArray("lines");
        lines.forEach((id, shown) -> said.addObject()
                .put("id", id)
                .put("speaker", speaker(shown.line()))
                .put("answers", shown.line().kind().name().toLowerCase(Locale.ROOT))
                .put("words", shown.words().text()));
        pseudonyms.persons().forEach((id, person) -> {
            if (isShown(person)) {
                describe(people.addObject(), id, person);
            }
        });
        String used = root.toString();
        pseudonyms.sharedNames().stream()
                .filter(used::contains)
                .forEach(id -> people.addObject().put("id", id).put("role", "a name that several share"));
        return root.toString();
    }

    private void describe(ObjectNode node, String id, Person person) {
        node.put("id", id).put("role", person.role().name().toLowerCase(Locale.ROOT));
        if (!person.relation().isEmpty() && !apart.in(person.relation())) {
            node.put("relation", masked(person.relation()));
        }
    }

    private boolean isShown(Person person) {
        return person.names().noneMatch(apart::in);
    }

    private String masked(String typed) {
        return pseudonyms.mask(typed).text();
    }

    private String speaker(Line line) {
        return pseudonyms.persons().entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(line.speaker()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("not noted");
    }

    Pseudonyms pseudonyms() {
        return pseudonyms;
    }

    /** Who an idea may be for. */
    List<String> owners() {
        return pseudonyms.persons().entrySet().stream()
                .filter(entry -> OWNERS.contains(entry.getValue().role()) && isShown(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a text speaks of what is to be kept apart. */
    boolean touchesApart(String text) {
        return apart.in(text);
    }

    /** The lines by the ids that the model knows them by. */
    Map<String, Shown> lines() {
        return lines;
    }

    /** The family's words, as data. */
    String json() {
        return json;
    }

    /** How many older lines did not fit. */
    int leftOut() {
        return leftOut;
    }
}
