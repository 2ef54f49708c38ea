package org.ownwords.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/** Who "my sister" is, as the file's relations tell it, and which pronoun a relation makes safe. */
public final class Kinship {
    private static final List<String> KIDS = List.of("child", "son", "daughter");

    private final Map<String, String> meanings = new HashMap<>();
    private final Set<String> titles;
    private final Set<String> female;
    private final Set<String> male;

    public Kinship(Lexicon lexicon) {
        Set<String> many = lexicon.list("kin-plurals");
        for (String entry : lexicon.list("kin-words")) {
            int equals = entry.indexOf('=');
            String word = Chars.folded(equals < 0 ? entry : entry.substring(0, equals));
            if (!many.contains(word)) {
                meanings.put(word, Chars.folded(entry.substring(equals + 1)));
            }
        }
        titles = folded(lexicon.list("titles"));
        female = folded(lexicon.list("female-words"));
        male = folded(lexicon.list("male-words"));
    }

    private static Set<String> folded(Set<String> words) {
        return words.stream().map(Chars::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the word is for a person by kin or work ("sis", "sponsor"). */
    public boolean isKin(String lower) {
        return meanings.containsKey(Chars.folded(lower));
    }

    /** The plain word for it: "sis" is "sister"; the word itself when it is none. */
    public String plain(String lower) {
        return meanings.getOrDefault(Chars.folded(lower), lower);
    }

    /** Whether the word is a title before a name ("aunt", "mr"). */
    public boolean isTitle(String lower) {
        return titles.contains(Chars.folded(lower));
    }

    private Gender gender(String word) {
        String said = Chars.folded(word);
        String plain = plain(said);
        if (female.contains(said) || female.contains(plain)) {
            return Gender.SHE;
        }
        return male.contains(said) || male.contains(plain) ? Gender.HE : Gender.UNKNOWN;
    }

    /** What the relation or title makes safe to say; unknown otherwise. */
    public Gender gender(Person person) {
        for (String word : words(person.relation())) {
            Gender found = isKin(word) ? gender(word) : Gender.UNKNOWN;
            if (found != Gender.UNKNOWN) {
                return found;
            }
        }
        List<String> name = words(person.name());
        return name.isEmpty() || !isTitle(name.get(0)) && !isKin(name.get(0)) ? Gender.UNKNOWN : gender(name.get(0));
    }

    /** The kin word of the person's relation to someone of that name ("sister" in "Rosa's sister"), or null. */
    public @Nullable String relationTo(Person person, Person other) {
        return relationWordsTo(person, other).stream()
                .filter(this::isKin)
                .findFirst()
                .map(this::plain)
                .orElse(null);
    }

    /** Who the speaker means by "my" and this word; null unless the file makes it certain. */
    public @Nullable Person resolve(String kin, Person whose, Roster roster) {
        String word = plain(kin.toLowerCase(Locale.ROOT));
        if (whose.role() == Role.CHILD && (word.equals("mother") || word.equals("father"))) {
            return parent(word, roster);
        }
        List<Person> found = new ArrayList<>();
        for (Person other : roster.people()) {
            if (!other.equals(whose) && stands(other, word, whose, roster)) {
                found.add(other);
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    private @Nullable Person parent(String word, Roster roster) {
        Gender wanted = gender(word);
        List<Person> parents =
                roster.people().stream().filter(p -> p.role() == Role.PARENT).toList();
        List<Person> sure = parents.stream().filter(p -> gender(p) == wanted).toList();
        if (sure.size() == 1) {
            return sure.get(0);
        }
        return parents.size() == 1 && gender(parents.get(0)).fits(wanted) ? parents.get(0) : null;
    }

    private boolean stands(Person other, String word, Person whose, Roster roster) {
        if (other.role() == Role.CHILD && whose.role() == Role.PARENT && KIDS.contains(word)) {
            Gender wanted = gender(word);
            return wanted == Gender.UNKNOWN
                    || gender(other) == wanted
                    || (gender(other) == Gender.UNKNOWN && soleChild(roster));
        }
        if (relationWordsTo(other, whose).stream().anyMatch(w -> plain(w).equals(word))) {
            return true;
        }
        if (whose.role() == Role.CHILD && word.startsWith("grand")) {
            String up = word.equals("grandmother") ? "mother" : "father";
            return roster.people().stream()
                    .filter(p -> p.role() == Role.PARENT)
                    .anyMatch(p -> up.equals(relationTo(other, p)));
        }
        return mirrored(other, word, whose);
    }

    /** The sister of Rosa who says "my sister" means Rosa; the mother of Ray who says "my son" means Ray. */
    private boolean mirrored(Person other, String word, Person whose) {
        String mine = relationTo(whose, other);
        if (mine == null || !gender(other).fits(gender(word)) || possessor(whose) == null) {
            return false;
        }
        return switch (mine) {
            case "sister", "brother" -> word.equals("sister") || word.equals("brother");
            case "mother", "father" -> KIDS.contains(word);
            case "friend", "neighbor", "cousin" -> word.equals(mine);
            case "grandmother", "grandfather" -> word.startsWith("grand") && !word.endsWith("er");
            case "aunt", "uncle" -> word.equals("niece") || word.equals("nephew");
            default -> false;
        };
    }

    private static boolean soleChild(Roster roster) {
        return roster.people().stream().filter(p -> p.role() == Role.CHILD).count() == 1;
    }

    /** The words of a relation, if it is to that person or does not say to whom. */
    private List<String> relationWordsTo(Person person, Person other) {
        String whose = possessor(person);
        if (whose != null && words(other.name()).stream().noneMatch(whose::equals)) {
            return List.of();
        }
        return words(person.relation());
    }

    private static @Nullable String possessor(Person person) {
        String lower = person.relation().toLowerCase(Locale.ROOT).replace('’', '\'');
        int mark = lower.indexOf("'s ");
        if (mark < 0) {
            return null;
        }
        String before = lower.substring(0, mark);
        return before.substring(before.lastIndexOf(' ') + 1);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
