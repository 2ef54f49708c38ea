package org.ownwords.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/** Which of the file's people a kin word can only mean, by how they stand to the family ("Rosa's sister"). */
final class KinIndex {
    private final Map<String, Person> byMeaning = new HashMap<>();
    private final Set<String> taken = new java.util.HashSet<>();
    private final Map<String, String> meaningOf = new HashMap<>();
    private final Map<Role, List<Person>> byRole = new EnumMap<>(Role.class);

    KinIndex(Roster roster, Dictionary dictionary, Phrases kin) {
        for (Person person : roster.people()) {
            byRole.computeIfAbsent(person.role(), r -> new ArrayList<>()).add(person);
            read(person, dictionary, kin);
            if (person.role() == Role.WORKER) {
                put("social worker", person);
            }
        }
    }

    private void read(Person person, Dictionary dictionary, Phrases kin) {
        if (person.relation().isEmpty()) {
            return;
        }
        List<Token> tokens = Tokenizer.tokens(person.relation(), new BitSet(), Set.of());
        Atom[] atoms = Atoms.of(tokens, dictionary);
        int i = 0;
        while (i < atoms.length) {
            Phrases.Phrase phrase = kin.at(atoms, i, atoms.length);
            int end = i + (phrase == null ? 1 : phrase.length());
            boolean owner = end < atoms.length && atoms[end].is("'s");
            if (phrase != null && !owner) {
                put(phrase.meaning(), person);
                meaningOf.putIfAbsent(person.id().value(), phrase.meaning());
            }
            i = end;
        }
    }

    private void put(String meaning, Person person) {
        Person old = byMeaning.get(meaning);
        if (old != null && !old.id().equals(person.id())) {
            byMeaning.remove(meaning);
            taken.add(meaning);
        } else if (!taken.contains(meaning)) {
            byMeaning.put(meaning, person);
        }
    }

    /** The one person of that relation, or null. */
    @Nullable
    Person of(String meaning) {
        return byMeaning.get(meaning);
    }

    /** The one person of that role, or null. */
    @Nullable
    Person only(Role role) {
        List<Person> all = byRole.getOrDefault(role, List.of());
        return all.size() == 1 ? all.get(0) : null;
    }

    /** The kin word of that person, or an empty word. */
    String meaning(Person person) {
        return meaningOf.getOrDefault(person.id().value(), "");
    }
}
