package org.ownwords.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.plan.Category;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.text.Named;

/** For a family without a network: asking those it named comes first (quick guide 107). */
final class NetworkIdea {
    private final Map<String, String> sentences;

    NetworkIdea(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    Optional<Idea> first(Scene scene) {
        Material material = scene.material();
        List<Person> parents = people(material, Role.PARENT);
        boolean lacking = material.flags().contains(Flag.NO_NETWORK)
                || people(material, Role.NETWORK).isEmpty();
        if (!lacking || parents.isEmpty()) {
            return Optional.empty();
        }
        Person parent = parents.get(0);
        Map<String, Quote> named = new LinkedHashMap<>();
        for (Line line : material.lines()) {
            if (parent.id().equals(line.speaker())) {
                for (Named found : scene.named(line)) {
                    Person person = found.person();
                    if (person != null && (person.role() == Role.NETWORK || person.role() == Role.TRIBE)) {
                        named.putIfAbsent(scene.called(person), new Quote(line.id(), line.version(), found.span()));
                    }
                }
            }
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String text = sentences
                .getOrDefault("sentence.network", "")
                .replace("{name}", scene.called(parent))
                .replace("{people}", list(new ArrayList<>(named.keySet())));
        return Optional.of(
                new Idea(parent.id(), text, Category.SAFETY_NETWORK, new ArrayList<>(named.values()), List.of(), null));
    }

    private static List<Person> people(Material material, Role role) {
        return material.roster().people().stream().filter(p -> p.role() == role).toList();
    }

    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
