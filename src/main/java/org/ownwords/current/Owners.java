package org.ownwords.current;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.text.Lexicon;

/** Whose an objective is, where a plan is one of two parents: the one it names first, or calls mother or father first. */
final class Owners {
    private final Set<String> female;
    private final Set<String> male;

    Owners(Lexicon lexicon) {
        female = lexicon.list("female-words");
        male = lexicon.list("male-words");
    }

    /** Null when it cannot be told, or no parent is known. */
    @Nullable
    Person of(String text, List<Person> people) {
        List<Person> parents =
                people.stream().filter(p -> p.role() == Role.PARENT).toList();
        Person named = null;
        int first = Integer.MAX_VALUE;
        for (Person parent : parents) {
            int at = text.indexOf(parent.name());
            if (at >= 0 && at < first) {
                named = parent;
                first = at;
            }
        }
        return named != null ? named : called(text, parents);
    }

    private @Nullable Person called(String text, List<Person> parents) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
            boolean she = female.contains(word);
            if (she || male.contains(word)) {
                return parents.stream()
                        .filter(p -> p.relation().isEmpty() || is(p, she))
                        .reduce((a, b) -> is(a, she) ? a : b)
                        .orElse(null);
            }
        }
        return parents.isEmpty() ? null : parents.get(0);
    }

    private boolean is(Person parent, boolean she) {
        Set<String> words = she ? female : male;
        return words.contains(parent.relation().toLowerCase(Locale.ROOT));
    }
}
