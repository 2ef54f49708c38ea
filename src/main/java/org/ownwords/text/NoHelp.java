package org.ownwords.text;

import java.util.List;
import java.util.regex.Pattern;
import org.ownwords.plan.Span;

/** What was named as no help or taken back in so many words: "I tried yoga but it did nothing". */
final class NoHelp implements Doubt {
    /** How far into the next sentence a judgment still speaks of this one, in characters. */
    private static final int NEAR = 24;

    private static final Pattern HELPED = Pattern.compile(
            "(?<!not )(?<!n't )\\b(?:work(?:s|ed)|help(?:s|ed)|calm(?:s|ed)|liked|likes|loved|loves|better|still do|kept)\\b");

    private final Speech speech;
    private final List<Clause> clauses;
    private final List<Integer> places;

    NoHelp(Speech speech, List<Clause> clauses, Moods.Read moods) {
        this.speech = speech;
        this.clauses = clauses;
        this.places = moods.noHelp();
    }

    @Override
    public boolean about(Clause clause) {
        if (tried(clause)) {
            return true;
        }
        Span here = speech.sentence(clause.sentence());
        int after = clause.act().end();
        return places.stream()
                .anyMatch(at -> at >= clause.act().start() && at < here.end() || at >= after && following(clause, at));
    }

    /** "I tried yoga": tried is not kept, unless it is said to have helped. */
    private boolean tried(Clause clause) {
        int last = Math.min(speech.sentences().size() - 1, clause.sentence() + 1);
        return clause.verb().equals("try")
                && clause.modality() == Duty.Modality.PAST
                && !HELPED.matcher(speech.between(
                                clause.act().end(), speech.sentence(last).end()))
                        .find();
    }

    /** In the next sentence, before that says another act of its own. */
    private boolean following(Clause clause, int at) {
        if (clause.sentence() + 1 >= speech.sentences().size()) {
            return false;
        }
        Span next = speech.sentence(clause.sentence() + 1);
        if (at < next.start() || at >= next.end()) {
            return false;
        }
        List<Clause> then = clauses.stream()
                .filter(c -> c.sentence() == clause.sentence() + 1 && c.act().start() < at)
                .toList();
        boolean again = then.stream().anyMatch(c -> c.verb().equals(clause.verb()));
        return again
                || at - next.start() < NEAR && then.stream().noneMatch(c -> c.modality() == Duty.Modality.FRAGMENT);
    }
}
