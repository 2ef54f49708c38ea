package org.ownwords.text;

/** Knows what people say while they think ("I mean", "you know"), so that it is not taken for an act. */
final class Fillers {
    private final Phrases phrases;

    Fillers(Lexicon lexicon) {
        phrases = new Phrases(lexicon.list("fillers"));
    }

    /** After the filler that begins there, or the index itself. */
    int end(Reading reading, int index) {
        if (!reading.at(index).isWord()) {
            return index;
        }
        Phrases.Phrase phrase = phrases.at(reading.atoms(), index, reading.size());
        if (phrase == null || !reading.sameSentence(index, index + phrase.length() - 1)) {
            return index;
        }
        int end = index + phrase.length();
        return reading.at(end).is(",") ? end + 1 : end;
    }
}
