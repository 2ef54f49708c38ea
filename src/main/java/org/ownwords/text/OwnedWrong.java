package org.ownwords.text;

import java.util.EnumSet;
import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty.Modality;

/** The harm itself, told by who did it: "I left him one time and I own that". */
final class OwnedWrong implements Doubt {
    private static final Set<Modality> DONE = EnumSet.of(Modality.PAST, Modality.FRAGMENT);

    /** How far into the next sentence an owning still speaks of this one, in characters. */
    private static final int NEAR = 24;

    private final Speech speech;
    private final Moods.Read moods;

    OwnedWrong(Speech speech, Moods.Read moods) {
        this.speech = speech;
        this.moods = moods;
    }

    @Override
    public boolean about(Clause clause) {
        if (!DONE.contains(clause.modality())) {
            return false;
        }
        int last = speech.sentences().size() - 1;
        Span here = speech.sentence(clause.sentence());
        int next = speech.sentence(Math.min(last, clause.sentence() + 1)).start();
        int end = Math.max(here.end(), clause.sentence() < last ? next + NEAR : here.end());
        return moods.wrongs().stream().anyMatch(at -> at >= clause.act().start() && at < end);
    }
}
