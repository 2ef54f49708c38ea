package org.ownwords.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/** The names by which a roster's people can be called: whole, nickname, first name, family name. */
final class NameIndex {
    /** A name and whose it is; null where two people share it. */
    record Name(String[] words, @Nullable Person person, Strength strength) {}

    /** How surely a name means its person. */
    enum Strength {
        FAMILY_NAME,
        FIRST_NAME,
        WHOLE
    }

    private final Dictionary dictionary;
    private final Set<String> abbreviations;
    private final Map<String, Name> names = new HashMap<>();
    private final Map<String, List<Name>> byFirst = new HashMap<>();
    private final Map<String, List<Person>> parents = new HashMap<>();

    NameIndex(Roster roster, Dictionary dictionary, Set<String> abbreviations) {
        this.dictionary = dictionary;
        this.abbreviations = abbreviations;
        for (Person person : roster.people()) {
            person.names().forEach(name -> add(person, words(name)));
            family(person, words(person.name()));
        }
        names.values()
                .forEach(n -> byFirst.computeIfAbsent(n.words()[0], k -> new ArrayList<>())
                        .add(n));
        Comparator<Name> longestFirst = Comparator.comparingInt(n -> -n.words().length);
        byFirst.values().forEach(list -> list.sort(longestFirst));
    }

    private void family(Person person, String[] words) {
        if (person.role() == Role.PARENT && words.length > 1) {
            parents.computeIfAbsent(words[words.length - 1], k -> new ArrayList<>())
                    .add(person);
        }
    }

    /** The one parent of that family name, or null. */
    @Nullable
    Person parent(String family) {
        List<Person> all = parents.getOrDefault(family, List.of());
        return all.size() == 1 ? all.get(0) : null;
    }

    private String[] words(String name) {
        List<Token> tokens = Tokenizer.tokens(name, new BitSet(), abbreviations);
        return Arrays.stream(Atoms.of(tokens, dictionary)).map(Atom::key).toArray(String[]::new);
    }

    private void add(Person person, String[] words) {
        if (words.length == 0) {
            return;
        }
        put(words, person, Strength.WHOLE);
        int first = 0;
        while (first < words.length - 1 && (isTitle(words[first]) || words[first].endsWith("."))) {
            first++;
        }
        if (words.length > 1 && first == 0) {
            put(new String[] {initials(words)}, person, Strength.FAMILY_NAME);
        }
        if (words.length > 2) {
            put(Arrays.copyOfRange(words, 0, words.length - 1), person, Strength.FIRST_NAME);
        }
        if (first > 0) {
            put(Arrays.copyOfRange(words, first, words.length), person, Strength.FIRST_NAME);
        }
        if (words.length - first > 1) {
            put(new String[] {words[first]}, person, isFormal(words[0]) ? Strength.FAMILY_NAME : Strength.FIRST_NAME);
            put(Arrays.copyOfRange(words, first + 1, words.length), person, Strength.FAMILY_NAME);
            put(new String[] {words[words.length - 1]}, person, Strength.FAMILY_NAME);
        }
    }

    /** "T.W." for Tasha Williams. */
    private static String initials(String[] words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            initials.appendCodePoint(word.codePointAt(0)).append('.');
        }
        return initials.toString();
    }

    private boolean isTitle(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return (dictionary.tags(bare) & Tag.TITLE.bit()) != 0;
    }

    private static boolean isFormal(String word) {
        return Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "miss")
                .contains(word);
    }

    private void put(String[] words, Person person, Strength strength) {
        String key = String.join(" ", words);
        Name old = names.get(key);
        if (old == null || old.strength().compareTo(strength) < 0) {
            names.put(key, new Name(words, person, strength));
        } else if (old.strength() == strength
                && old.person() != null
                && !old.person().id().equals(person.id())) {
            names.put(key, new Name(words, null, strength));
        }
    }

    /** The longest name that begins there, or null. */
    @Nullable
    Name at(Reading reading, int index) {
        List<Name> candidates = byFirst.get(reading.at(index).key());
        if (candidates == null) {
            return null;
        }
        for (Name name : candidates) {
            if (matches(name.words(), reading, index)) {
                return name;
            }
        }
        return null;
    }

    /** "Tashas house", "tashas gonna": a name of one word written with its "s". */
    @Nullable
    Name withS(Reading reading, int index) {
        String key = reading.at(index).key();
        int n = key.length() - 1;
        if (n < 3 || key.charAt(n) != 's') {
            return null;
        }
        return names.get(key.substring(0, n));
    }

    private static boolean matches(String[] words, Reading reading, int index) {
        for (int i = 1; i < words.length; i++) {
            if (!reading.at(index + i).is(words[i]) || !reading.sameSentence(index, index + i)) {
                return false;
            }
        }
        return true;
    }
}
