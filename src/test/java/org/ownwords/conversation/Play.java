package org.ownwords.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ownwords.Real;
import org.ownwords.plan.FileId;

/** Plays inputs on a file, as casework does, without a journal. Every event is one minute after the one before. */
public final class Play {
    public static final Instant START = Instant.parse("2026-01-15T10:00:00Z");
    private final House house;
    private CaseFile file = CaseFile.unopened(new FileId("f1"));

    public Play() {
        this(new House(Real.RULES, Real.ANALYZER, LocalDate.parse("2026-01-15")));
    }

    public Play(House house) {
        this.house = house;
    }

    public CaseFile file() {
        return file;
    }

    /** Decides an input and applies what came of it. */
    public Decision when(Input input) {
        Decision decision = input.decide(file, house);
        if (decision instanceof Decision.Accepted accepted) {
            accepted.events().forEach(this::happened);
        }
        return decision;
    }

    /** Applies an event whatever the guards say. */
    public Play happened(Event event) {
        long seq = file.seq() + 1;
        Stamp stamp = new Stamp(START.plusSeconds(60 * seq), "Dana", "laptop");
        file = file.after(List.of(new Recorded(seq, stamp, event)));
        return this;
    }

    /** As {@link #when}, for what must happen. */
    public Play given(Input... inputs) {
        for (Input input : inputs) {
            if (when(input) instanceof Decision.Refused refused) {
                throw new AssertionError(input + " was refused: " + refused.refusal());
            }
        }
        return this;
    }
}
