package org.ownwords.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/** Who "my sister" is, as the file's relations tell it, and which pronoun a relation makes safe. */
public final class Kinship {
    private static final List<String> KIDS = List.of("child", "son", "daughter");

    private final Map<String, String> group = new HashMap<>();
    private final Map<String, Gender> gender = new HashMap<>();
    private final Map<String, Gender> titles = new HashMap<>();

    public Kinship(Lexicon lexicon) {
        for (String line : lexicon.list("ear-kin")) {
            String[] words = line.split(" +");
            for (int i = 1; i < words.length; i++) {
                group.put(words[i], words[1]);
                gender.put(words[i], Gender.of(words[0]));
            }
        }
        for (String line : lexicon.list("ear-titles")) {
            String[] words = line.split(" +");
            titles.put(words[1], Gender.of(words[0]));
        }
    }

    /** Whether the word is for a person by kin or work ("sis", "sponsor"). */
    public boolean isKin(String lower) {
        return group.containsKey(lower);
    }

    /** The plain word for it: "sis" is "sister"; the word itself when it is none. */
    public String plain(String lower) {
        return group.getOrDefault(lower, lower);
    }

    /** Whether the word is a title before a name ("aunt", "mr"). */
    public boolean isTitle(String lower) {
        return titles.containsKey(lower);
    }

    /** What the relation or title makes safe to say; unknown otherwise. */
    public Gender gender(Person person) {
        for (String word : words(person.relation())) {
            Gender found = gender.getOrDefault(word, Gender.UNKNOWN);
            if (found != Gender.UNKNOWN) {
                return found;
            }
        }
        List<String> name = words(person.name());
        Gender title = name.size() < 2 ? null : titles.get(name.get(0));
        if (title != null && title != Gender.UNKNOWN) {
            return title;
        }
        return name.isEmpty() ? Gender.UNKNOWN : gender.getOrDefault(name.get(0), Gender.UNKNOWN);
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
        Gender wanted = gender.getOrDefault(word, Gender.UNKNOWN);
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
            Gender wanted = gender.getOrDefault(word, Gender.UNKNOWN);
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
        if (mine == null
                || !gender(other).fits(gender.getOrDefault(word, Gender.UNKNOWN))
                || possessor(whose) == null) {
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
