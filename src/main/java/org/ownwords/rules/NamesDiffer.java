package org.ownwords.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Person;
import org.ownwords.plan.Span;
import org.ownwords.text.Mention;

/**
 * A name in the plan that is not among the people of the file: another spelling or a short form of one who is, or someone
 * nobody entered (quick guide 251). It blocks only where the spelling must be a slip; for the rest it asks.
 */
final class NamesDiffer implements PlanRule {
    @Override
    public Card card() {
        return Card.plan("names-differ", "P25", "QG 251");
    }

    @Override
    public Set<String> keys() {
        return Set.of("slip", "alike", "short", "unknown");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        Map<String, Hit> hits = new LinkedHashMap<>();
        for (int step = 1; step <= plan.objectives().size(); step++) {
            Subject objective = plan.objectives().get(step - 1);
            for (String written : strangers(objective)) {
                WrittenName name = WrittenName.of(written, objective.words("titles"));
                if (!name.parts().isEmpty() && !hits.containsKey(name.key())) {
                    hits.put(name.key(), hit(plan, objective, name, step));
                }
            }
        }
        return List.copyOf(hits.values());
    }

    /** With the family name behind it, also where that is one of the file's ("Danna Okafor"). */
    private static List<String> strangers(Subject objective) {
        List<Mention> mentions = objective.analysis().mentions();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Span span = mentions.get(i).span();
            if (mentions.get(i).kind() == Mention.Kind.STRANGER
                    && !objective.analysis().quoted(span)) {
                Span next = i + 1 < mentions.size() ? mentions.get(i + 1).span() : span;
                boolean goesOn = next.start() == span.end() + 1
                        && mentions.get(i + 1).kind() == Mention.Kind.NAME
                        && objective.text().charAt(span.end()) == ' ';
                names.add(objective.text().substring(span.start(), goesOn ? next.end() : span.end()));
            }
        }
        return names;
    }

    private static Hit hit(PlanSubject plan, Subject objective, WrittenName name, int step) {
        WrittenName.Likeness best = WrittenName.Likeness.NONE;
        String person = "";
        for (Person candidate : plan.dossier().people()) {
            for (String known : candidate.names().toList()) {
                WrittenName.Likeness likeness =
                        name.to(WrittenName.of(known, objective.words("titles")), objective.words("short-names"));
                if (likeness.compareTo(best) > 0) {
                    best = likeness;
                    person = known;
                }
            }
        }
        Map<String, String> slots = Map.of("name", name.written(), "person", person, "step", Integer.toString(step));
        return switch (best) {
            case SAME_BUT_A_SLIP -> Hit.ofPlan(Severity.BLOCK, "slip", slots);
            case SHORT_FORM -> Hit.ofPlan(Severity.ASK, "short", slots);
            case ALIKE -> Hit.ofPlan(Severity.ASK, "alike", slots);
            case NONE -> Hit.ofPlan(Severity.ASK, "unknown", slots);
        };
    }
}
