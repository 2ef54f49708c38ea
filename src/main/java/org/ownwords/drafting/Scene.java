package org.ownwords.drafting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.text.Gender;
import org.ownwords.text.Kinship;
import org.ownwords.text.Named;
import org.ownwords.text.Naming;

/** One family's lines, with everyone in them found once: who is named where, and which pronoun is safe. */
final class Scene {
    /** How many lines back someone may have been named who is "he" or "she" now. */
    private static final int LATELY = 2;

    private final Material material;
    private final Pronouns pronouns;
    private final Kinship kinship;
    private final Map<LineId, List<Named>> named = new HashMap<>();
    private final Map<LineId, List<Named>> asked = new HashMap<>();
    private final Set<Person> spokenOf = new HashSet<>();

    Scene(Material material, Naming naming) {
        this.material = material;
        this.kinship = naming.kinship();
        this.pronouns = new Pronouns(material, naming.kinship());
        for (Line line : material.lines()) {
            Person speaker = speaker(line);
            if (speaker != null) {
                List<Named> here = naming.in(line.text(), speaker, material.roster());
                named.put(line.id(), here);
                Prompt prompt = material.prompts().get(line.id());
                if (prompt != null) {
                    asked.put(line.id(), naming.in(prompt.text(), null, material.roster()));
                }
                here.stream().map(Named::person).filter(Objects::nonNull).forEach(spokenOf::add);
            }
        }
    }

    Material material() {
        return material;
    }

    Pronouns pronouns() {
        return pronouns;
    }

    /** As the family says it: the first name, unless they say it whole or another has the same. */
    String called(Person person) {
        int space = person.name().indexOf(' ');
        String first = space < 0 ? person.name() : person.name().substring(0, space);
        boolean whole = space < 0
                || kinship.isTitle(Plain.of(first))
                || kinship.isKin(Plain.of(first))
                || material.lines().stream().anyMatch(l -> l.text().contains(person.name()))
                || material.roster().people().stream()
                        .anyMatch(p -> !p.equals(person) && (p.name() + " ").startsWith(first + " "));
        return whole ? person.name() : first;
    }

    boolean apart() {
        return material.flags().contains(Flag.DV);
    }

    /** Who of the family said it; null for a worker, a professional, or when it is not known. */
    @Nullable
    Person speaker(Line line) {
        Person speaker = Gate.find(line.speaker(), material.roster());
        boolean family = speaker != null && speaker.role() != Role.WORKER && speaker.role() != Role.PROFESSIONAL;
        return family ? speaker : null;
    }

    List<Named> named(Line line) {
        return named.getOrDefault(line.id(), List.of());
    }

    /** Of whom was spoken last before that line: in its question, or in the lines right before it; null where nobody fits. */
    @Nullable
    Person lately(Line line, Gender gender) {
        Set<Person> found = fitting(asked.getOrDefault(line.id(), List.of()), line, gender);
        int at = material.lines().indexOf(line);
        for (int i = at - 1; found.isEmpty() && i >= Math.max(0, at - LATELY); i--) {
            found = fitting(named(material.lines().get(i)), line, gender);
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private Set<Person> fitting(List<Named> named, Line line, Gender gender) {
        Set<Person> found = new HashSet<>();
        for (Named mention : named) {
            Person person = mention.person();
            if (person != null
                    && !person.id().equals(line.speaker())
                    && pronouns.of(person).fits(gender)) {
                found.add(person);
            }
        }
        return found;
    }

    /** The nearest words of the family that name the person, before the line or else after it. */
    Optional<Quote> naming(Person person, Line near) {
        int here = material.lines().indexOf(near);
        Quote nearest = null;
        for (int i = 0; i < material.lines().size() && (i < here || nearest == null); i++) {
            Line line = material.lines().get(i);
            for (Named found : named(line)) {
                if (person.equals(found.person())) {
                    nearest = new Quote(line.id(), line.version(), found.span());
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Whom the family has named somewhere, and the parents: only they may be put where a pronoun stood. */
    Set<Person> nameable(Line line) {
        Set<Person> nameable = new HashSet<>();
        for (Person person : material.roster().people()) {
            boolean known = person.role() == Role.PARENT || person.id().equals(line.speaker());
            if (known || spokenOf.contains(person)) {
                nameable.add(person);
            }
        }
        return nameable;
    }
}
