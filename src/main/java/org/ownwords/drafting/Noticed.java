package org.ownwords.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.text.Clause;

/** Adds who notices an act: the one who told of it without doing it. Nobody is put in who did not say so. */
final class Noticed {
    private final Map<String, String> sentences;

    Noticed(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    List<Seed> by(List<Seed> seeds, Scene scene) {
        List<Seed> told = new ArrayList<>();
        seeds.forEach(seed -> told.add(told(seed, scene)));
        return told;
    }

    private Seed told(Seed seed, Scene scene) {
        boolean together = seed.act().clauses().stream().anyMatch(c -> c.who() == Clause.Who.GROUP);
        if (together || seed.owner().role() != Role.PARENT) {
            return seed;
        }
        Set<String> who = new LinkedHashSet<>();
        for (Person teller : seed.tellers()) {
            boolean beside = seed.text().contains(scene.called(teller));
            if (!teller.equals(seed.owner()) && teller.role() != Role.PARENT && !beside) {
                who.add(scene.called(teller));
            }
        }
        if (who.isEmpty()) {
            return seed;
        }
        String sentence = sentences
                .getOrDefault(who.size() > 1 ? "sentence.noticed-by-some" : "sentence.noticed", "")
                .replace("{people}", NetworkIdea.list(List.copyOf(who)))
                .replace("{name}", scene.called(seed.owner()));
        return seed.with(seed.text() + " " + sentence, seed.quotes(), seed.has(), seed.weight());
    }
}
