package org.ownwords.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;

/** Finds everyone a text speaks of. */
final class Mentions {
    private final Dictionary dictionary;
    private final Set<String> abbreviations;
    private final Phrases kin;
    private final Set<String> roles = new HashSet<>();

    /** The people of the text before, for it is mostly one file whose texts are read one after the other. */
    private volatile @Nullable Known last;

    Mentions(Lexicon lexicon, Dictionary dictionary, Set<String> abbreviations) {
        this.dictionary = dictionary;
        this.abbreviations = abbreviations;
        this.kin = new Phrases(lexicon.list("kin-words"));
        lexicon.list("role-words").forEach(word -> roles.add(Chars.folded(word)));
    }

    void find(Reading reading, Roster roster) {
        NameContext context = new NameContext(dictionary);
        Known known = known(roster);
        new Names(known.names(), roster, context).find(reading);
        new KinWords(roles, kin, known.kin()).find(reading);
        new Strangers(context).find(reading);
        new Pronouns(known.kin()).find(reading);
    }

    private Known known(Roster roster) {
        Known known = last;
        if (known == null || !known.people().equals(roster.people())) {
            known = new Known(
                    roster.people(),
                    new NameIndex(roster, dictionary, abbreviations),
                    new KinIndex(roster, dictionary, kin));
            last = known;
        }
        return known;
    }

    /** How the people of a file can be called. */
    private record Known(List<Person> people, NameIndex names, KinIndex kin) {}
}
