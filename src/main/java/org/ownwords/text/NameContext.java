package org.ownwords.text;

/** Tells from the words around it whether a word that is also a name is meant as one. */
final class NameContext {
    private static final long AUXILIARY = Tag.bits(Tag.WILL, Tag.CAN, Tag.WOULD, Tag.BE, Tag.HAVE, Tag.DO);
    private static final long GRAMMAR = Tag.bits(
            Tag.DETERMINER,
            Tag.POSSESSIVE,
            Tag.PREPOSITION,
            Tag.SUBJECT,
            Tag.OBJECT,
            Tag.EMBEDDER,
            Tag.ADVERB,
            Tag.CONJUNCTION);

    private final Dictionary dictionary;
    private int lastSentence = -1;
    private boolean lastShouted;

    NameContext(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Whether the word is no other word, so that it is a name even in small letters. */
    boolean rare(Atom atom) {
        // What a word with a stop at its end can be was looked up without it.
        return atom.verb() == null
                && (atom.key().endsWith(".") ? !dictionary.common(atom.key()) : (atom.tags() & Dictionary.COMMON) == 0);
    }

    /** Whether the one word there is a name. */
    boolean says(Reading reading, int i) {
        Atom atom = reading.at(i);
        if (rare(atom)) {
            return true;
        }
        TimePhrase time = reading.time(i);
        if (!atom.capital() || (time != null && time.kind() == TimePhrase.Kind.DATE)) {
            return false;
        }
        if (!reading.beginsSentence(i) && !shouted(reading, i)) {
            return true;
        }
        return acts(reading, i);
    }

    /** Whether what follows needs someone before it. */
    private boolean acts(Reading reading, int i) {
        Atom atom = reading.at(i);
        Atom next = reading.at(i + 1);
        // "Shelly" and "Curly" only end like adverbs.
        long grammar = dictionary.lists(atom.key()) ? GRAMMAR : GRAMMAR & ~Tag.ADVERB.bit();
        if (next.is(",") || next.is("(")) {
            // "Dusty, a neighbor, will", "Eve (child) can": a name of the file, and what tells of it.
            return !atom.any(grammar | AUXILIARY | Tag.bits(Tag.MONTH, Tag.WEEKDAY, Tag.TRIGGER, Tag.DAY_PART));
        }
        if (next.is("'s")) {
            return !atom.is(Tag.EMBEDDER) && !atom.is("it");
        }
        if (next.any(AUXILIARY)) {
            return !atom.any(grammar)
                    || next.any(Tag.bits(Tag.WILL, Tag.CAN)) && atom.any(Tag.bits(Tag.DETERMINER, Tag.POSSESSIVE));
        }
        if (next.is(Tag.CONJUNCTION)) {
            return reading.at(i + 2).capital() && !atom.any(grammar);
        }
        VerbForm verb = next.verb();
        if (verb == null || next.any(GRAMMAR)) {
            return atBreak(next) && reading.at(i - 1).is(Tag.CONJUNCTION);
        }
        boolean finite = verb.can(VerbForm.THIRD | VerbForm.PAST) && !verb.can(VerbForm.BASE);
        return finite && !(atom.any(grammar) && reading.dictionary().tags(verb.base()) != 0);
    }

    private static boolean atBreak(Atom atom) {
        return atom.isMark();
    }

    /** Whether the whole sentence is in capitals, so that a capital tells nothing. */
    boolean shouted(Reading reading, int i) {
        int sentence = reading.at(i).sentence();
        if (sentence != lastSentence) {
            lastSentence = sentence;
            lastShouted = allCapitals(reading, i);
        }
        return lastShouted;
    }

    private static boolean allCapitals(Reading reading, int i) {
        int from = i;
        while (from > 0 && reading.sameSentence(from - 1, i)) {
            from--;
        }
        int words = 0;
        for (int at = from; reading.sameSentence(at, i); at++) {
            if (reading.at(at).isWord()) {
                words++;
                String written = reading.at(at).span().of(reading.text());
                if (!written.equals(written.toUpperCase(java.util.Locale.ROOT))) {
                    return false;
                }
            }
        }
        return words > 2;
    }
}
