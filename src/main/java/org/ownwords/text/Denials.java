package org.ownwords.text;

import java.util.BitSet;

/**
 * Whether a sign is denied: "I'd never hurt them", "he didn't choke me", "denies SI". A denial belongs to its own clause:
 * in "that don't work, I use scissors" it is the band that does not work.
 */
final class Denials {
    /** How far before a sign a denial may stand, in words. */
    private static final int BEFORE = 8;

    private final Signs undenying;
    private final WordSet denials;
    private final WordSet turns;
    private final WordSet subjects;
    private final WordSet embedders;

    Denials(Lexicon lexicon, SignWords words) {
        undenying = new Signs(lexicon.list("danger-no-denial"), words);
        denials = words.of("@denial");
        turns = words.of("@turn");
        subjects = words.of("@subject");
        embedders = words.of("@embedder");
    }

    In in(AlarmWord[] words) {
        return new In(words);
    }

    /** The denials of one line. */
    final class In {
        private final AlarmWord[] words;
        private final BitSet denying = new BitSet();

        private In(AlarmWord[] words) {
            this.words = words;
            for (int i = 0; i < words.length; i++) {
                denying.set(i, denials.contains(words[i].key()));
            }
            undenying.in(words).forEach(sign -> denying.clear(sign.start(), sign.end()));
        }

        boolean denies(Signs.Sign sign) {
            if (sign.between().stream().anyMatch(denying::get)) {
                return true;
            }
            int seen = 0;
            for (int i = sign.start(); i >= 0 && seen <= BEFORE; i--) {
                boolean before = i < sign.start();
                if (before && denying.get(i)) {
                    return true;
                }
                if (words[i].kind() == AlarmWord.Kind.STOP || before && turns.contains(words[i].key()) || opens(i)) {
                    return false;
                }
                seen += words[i].isWord() ? 1 : 0;
            }
            return false;
        }

        /** Whether a clause of its own begins with the subject there: not in "I don't think he hits her". */
        private boolean opens(int index) {
            if (!subjects.contains(words[index].key()) || index == 0) {
                return false;
            }
            String before = words[index - 1].key();
            return !denying.get(index - 1) && !embedders.contains(before);
        }
    }
}
