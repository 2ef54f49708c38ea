package org.ownwords.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;

/** Finds the people of the file where a line speaks of them: by name, nickname, initial, or "my sister". */
final class People {
    private final Roster roster;
    private final @Nullable Person speaker;
    private final Kinship kinship;

    /** A person at a place in the line; {@code person} is null for kin that the file does not know. */
    record Found(@Nullable Person person, int end, boolean named) {}

    People(Roster roster, @Nullable Person speaker, Kinship kinship) {
        this.roster = roster;
        this.speaker = speaker;
        this.kinship = kinship;
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
        Mention name = speech.name(at);
        if (name != null && name.person() != null) {
            return new Found(name.person(), speech.from(name.span().end()), true);
        }
        return at < speech.size() ? initial(speech, at) : null;
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
}
