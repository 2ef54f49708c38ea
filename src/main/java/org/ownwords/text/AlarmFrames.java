package org.ownwords.text;

import java.util.BitSet;
import java.util.List;

/** What quiets a sign: an idiom, a denial, the past that is known, a song or a game, a plan that keeps people safe. */
final class AlarmFrames {
    private final Signs calm;
    private final Signs past;
    private final Signs recent;
    private final Signs scenes;
    private final Signs guards;
    private final Denials denials;
    private final WordSet ahead;

    AlarmFrames(Lexicon lexicon, SignWords words) {
        calm = new Signs(lexicon.list("danger-calm"), words);
        past = new Signs(lexicon.list("danger-past"), words);
        recent = new Signs(lexicon.list("danger-recent"), words);
        scenes = new Signs(lexicon.list("danger-scenes"), words);
        guards = new Signs(lexicon.list("danger-guards"), words);
        denials = new Denials(lexicon, words);
        ahead = words.of("@ahead");
    }

    Around around(AlarmWord[] words) {
        return new Around(words);
    }

    /** One line and the frames in it. */
    final class Around {
        /** How far from a sign a frame reaches, in words: talk runs on, and its end need not know its beginning. */
        private static final int REACH = 16;

        /** How far before a sign the first word of such a frame can stand, marks counted. */
        private static final int LONGEST = 80;

        private final AlarmWord[] words;
        private final BitSet calmed = new BitSet();
        private final BitSet now = new BitSet();
        private final List<Signs.Sign> sung;
        private final List<Signs.Sign> guarded;
        private final List<Signs.Sign> told;
        private final Denials.In denied;

        private Around(AlarmWord[] words) {
            this.words = words;
            calm.in(words).forEach(sign -> calmed.set(sign.start(), sign.end()));
            recent.in(words).forEach(sign -> now.set(words[sign.start()].sentence()));
            sung = scenes.in(words);
            guarded = guards.in(words);
            told = past.in(words);
            denied = denials.in(words);
        }

        boolean quiets(Signs.Sign sign) {
            int calmAt = calmed.nextSetBit(sign.start());
            if (calmAt >= 0 && calmAt < sign.end()) {
                return true;
            }
            return !sign.firm() && (any(sung, sign, 1) || denied.denies(sign) || any(guarded, sign, 0) || past(sign));
        }

        /** Told as past, and not as new. From the next sentence this reaches only what is told in the past itself. */
        private boolean past(Signs.Sign sign) {
            int sentences = ahead(sign) ? 0 : 1;
            return !now.get(words[sign.start()].sentence()) && any(told, sign, sentences);
        }

        private boolean ahead(Signs.Sign sign) {
            for (int i = Math.max(0, sign.start() - 3); i < sign.end(); i++) {
                if (ahead.contains(words[i].key())) {
                    return true;
                }
            }
            return false;
        }

        /** Frames stand in the order of their first words, so only those near the sign are looked at. */
        private boolean any(List<Signs.Sign> frames, Signs.Sign sign, int sentences) {
            int low = 0;
            int high = frames.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (frames.get(middle).start() < sign.start() - LONGEST) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            for (int i = low; i < frames.size() && frames.get(i).start() <= sign.end() + 2 * REACH; i++) {
                if (reaches(frames.get(i), sign, sentences)) {
                    return true;
                }
            }
            return false;
        }

        /** A frame that lies inside the sign is made of its words and says nothing about it. */
        private boolean reaches(Signs.Sign frame, Signs.Sign sign, int sentences) {
            boolean within = frame.start() >= sign.start() && frame.end() <= sign.end();
            int apart = Math.max(frame.start() - sign.end(), sign.start() - frame.end());
            int between = words[frame.start()].sentence() - words[sign.start()].sentence();
            return !within && apart <= REACH && Math.abs(between) <= sentences;
        }
    }
}
