package org.ownwords.text;

import java.util.Set;

/** Finds everyone a text speaks of. */
final class Mentions {
    private final Lexicon lexicon;
    private final Dictionary dictionary;
    private final Set<String> abbreviations;
    private final Phrases kin;

    Mentions(Lexicon lexicon, Dictionary dictionary, Set<String> abbreviations) {
        this.lexicon = lexicon;
        this.dictionary = dictionary;
        this.abbreviations = abbreviations;
        this.kin = new Phrases(lexicon.list("kin-words"));
    }

    void find(Reading reading, Roster roster) {
        NameContext context = new NameContext(dictionary);
        KinIndex index = new KinIndex(roster, dictionary, kin);
        new Names(new NameIndex(roster, dictionary, abbreviations), roster, context).find(reading);
        new KinWords(lexicon, kin, index).find(reading);
        new Strangers(context).find(reading);
        new Pronouns(index).find(reading);
    }
}
