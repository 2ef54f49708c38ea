package org.ownwords.current;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;
import org.ownwords.rules.Context;
import org.ownwords.text.Lexicon;
import org.ownwords.text.Roster;

/**
 * What is known around a plan, as it was typed. All of it may be missing.
 *
 * @param people parents first, in the order typed
 * @param apart who is to be kept apart, where there was violence
 */
public record Known(List<Person> people, @Nullable LocalDate start, boolean violence, List<Apart> apart) {
    private static final String AFTER_NAME = ",(–—:;\t";

    public Known {
        people = List.copyOf(people);
        apart = List.copyOf(apart);
    }

    /**
     * Reads names, one a line, with what each person is behind a comma: "Maria, aunt". Without it a person counts as
     * family or friend.
     *
     * @throws org.ownwords.plan.Invalid if a name is too long
     */
    public static Known of(
            Lexicon lexicon, String parents, String others, @Nullable LocalDate start, boolean violence, String apart) {
        List<Person> people = new ArrayList<>();
        Map<String, Role> roles = roles(lexicon);
        parents.lines()
                .filter(l -> !l.isBlank())
                .forEach(l -> people.add(person(people.size(), l, Role.PARENT, Map.of())));
        others.lines()
                .filter(l -> !l.isBlank())
                .forEach(l -> people.add(person(people.size(), l, Role.NETWORK, roles)));
        List<Apart> kept = new ArrayList<>();
        if (violence) {
            apart.lines()
                    .filter(l -> !l.isBlank())
                    .forEach(l -> kept.add(new Apart(new ApartId("a" + kept.size()), Apart.Kind.PERSON, name(l))));
        }
        return new Known(people, start, violence, kept);
    }

    private static Person person(int number, String line, Role usual, Map<String, Role> roles) {
        String name = name(line);
        String relation = line.substring(line.indexOf(name) + name.length());
        while (!relation.isEmpty() && !Character.isLetterOrDigit(relation.charAt(0))) {
            relation = relation.substring(1);
        }
        relation = relation.replace(")", "").strip();
        return new Person(
                new PersonId("p" + number),
                1,
                name,
                List.of(),
                role(relation, usual, roles),
                relation,
                null,
                true,
                false);
    }

    /** "Maria" of "Maria, aunt", "Maria (aunt)" and "Maria - aunt". */
    private static String name(String line) {
        String text = line.strip();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dash = c == '-' && Lines.isSpace(text.charAt(i - 1));
            if (AFTER_NAME.indexOf(c) >= 0 || dash) {
                return text.substring(0, i).strip();
            }
        }
        return text;
    }

    private static Role role(String relation, Role usual, Map<String, Role> roles) {
        String lower = relation.toLowerCase(Locale.ROOT);
        if (!lower.isEmpty() && Character.isDigit(lower.charAt(0))) {
            return roles.isEmpty() ? usual : Role.CHILD;
        }
        Role whole = roles.get(lower);
        if (whole != null) {
            return whole;
        }
        String[] words = lower.split("[^\\p{L}]+");
        for (int i = words.length - 1; i >= 0; i--) {
            String two = i == 0 ? words[i] : words[i - 1] + " " + words[i];
            Role role = roles.getOrDefault(two, roles.get(words[i]));
            if (role != null) {
                return role;
            }
        }
        return usual;
    }

    private static Map<String, Role> roles(Lexicon lexicon) {
        Map<String, Role> roles = new HashMap<>();
        for (String entry : lexicon.list("plan-relations")) {
            int equals = entry.indexOf('=');
            roles.put(
                    entry.substring(0, equals),
                    Role.valueOf(entry.substring(equals + 1).toUpperCase(Locale.ROOT)));
        }
        return roles;
    }

    Roster roster() {
        return new Roster(people, start);
    }

    /** What is known around one objective of that owner. */
    Context around(@Nullable Person owner) {
        return new Context(
                roster(),
                owner == null ? null : owner.id(),
                violence ? Set.of(Flag.DV) : Set.of(),
                apart,
                null,
                Context.Link.UNKNOWN);
    }
}
