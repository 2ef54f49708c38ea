package org.ownwords.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;

/** Finds the people of the file where a line speaks of them: by name, nickname, initial, or "my sister". */
final class People {
    private final Roster roster;
    private final @Nullable Person speaker;
    private final Kinship kinship;
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    /** One way to name a person: its words in lower case. */
    private record Form(Person person, List<String> words) {}

    /** A person at a place in the line; {@code person} is null for kin that the file does not know. */
    record Found(@Nullable Person person, int end, boolean named) {}

    People(Roster roster, @Nullable Person speaker, Kinship kinship) {
        this.roster = roster;
        this.speaker = speaker;
        this.kinship = kinship;
        for (Person person : roster.people()) {
            person.names()
                    .flatMap(name -> forms(name).stream())
                    .forEach(words -> byFirstWord
                            .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                            .add(new Form(person, words)));
        }
    }

    @Nullable
    Person speaker() {
        return speaker;
    }

    Roster roster() {
        return roster;
    }

    Kinship kinship() {
        return kinship;
    }

    /** Who is spoken of from that word on; null when nobody is. */
    @Nullable
    Found at(Speech speech, int at) {
        Found named = named(speech, at);
        if (named != null) {
            return named;
        }
        boolean mine = List.of("my", "our", "mi").contains(speech.at(at));
        int word = mine || speech.isDeterminer(at) ? at + 1 : at;
        if (!kinship.isKin(speech.at(word))) {
            return null;
        }
        Found after = mine ? named(speech, word + 1) : null;
        if (after != null) {
            return after;
        }
        boolean ours = mine || word == at || List.of("her", "his", "the").contains(speech.at(at));
        Person known = ours && speaker != null ? kinship.resolve(speech.at(word), speaker, roster) : null;
        return new Found(known, word + 1, false);
    }

    private @Nullable Found named(Speech speech, int at) {
        Found best = null;
        for (Form form : byFirstWord.getOrDefault(bare(speech.at(at)), List.of())) {
            int end = matches(speech, at, form.words());
            if (end > 0 && (best == null || end > best.end())) {
                best = new Found(form.person(), end, true);
            }
        }
        return best != null || at >= speech.size() ? best : initial(speech, at);
    }

    /** "K" is Keisha when nobody else begins so. */
    private @Nullable Found initial(Speech speech, int at) {
        if (!speech.isSingleLetter(at)
                || !speech.isCapital(at)
                || speech.at(at).equals("i")
                || speech.at(at).equals("a")) {
            return null;
        }
        List<Person> found = roster.people().stream()
                .filter(p -> p.name().toLowerCase(Locale.ROOT).startsWith(speech.at(at)))
                .toList();
        return found.size() == 1 ? new Found(found.get(0), at + 1, true) : null;
    }

    /** The full name, and the first or last name alone. */
    private List<List<String>> forms(String name) {
        List<String> words = Kinship.words(name);
        List<List<String>> forms = new ArrayList<>();
        if (words.isEmpty()) {
            return forms;
        }
        forms.add(words);
        if (words.size() > 1) {
            boolean titled = kinship.isTitle(words.get(0));
            forms.add(List.of(words.get(titled ? words.size() - 1 : 0)));
        }
        return forms;
    }

    /** "Mr." as the name has it: "mr". */
    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static int matches(Speech speech, int at, List<String> form) {
        int i = at;
        for (int f = 0; f < form.size(); f++) {
            if (f > 0 && speech.at(i).equals(".")) {
                i++;
            }
            String heard = bare(speech.at(i));
            if (!heard.equals(form.get(f)) || f == 0 && !speech.isCapital(i)) {
                return 0;
            }
            i++;
        }
        return i;
    }
}
