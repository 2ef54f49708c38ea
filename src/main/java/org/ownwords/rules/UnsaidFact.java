package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.text.Fact;
import org.ownwords.text.Testimony;

/**
 * A name, number, day, time, date or place that nobody said (quick guide 43: the plan is the family's idea). A fact that
 * the worker adds is one that somebody says first: it is asked, and their answer kept as a line. Silent where no words
 * were kept. Never set aside: an invented fact is the worst that a plan can hold. When hardly a word of a text was said,
 * it asks whose idea this is.
 */
final class UnsaidFact implements ObjectiveRule {
    /** From here on the words are the family's own, 0 to 1: another family's speech reaches 0.20 at most. */
    private static final double OWN = 0.25;

    @Override
    public Card card() {
        return Card.objective("unsaid-fact", "O19", "QG 43").neverWaived();
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "share");
    }

    @Override
    public List<Hit> check(Subject subject) {
        List<Context.Utterance> said = subject.context().utterances();
        if (said == null || said.isEmpty()) {
            return List.of();
        }
        Testimony testimony =
                subject.vocabulary().testimony(said, subject.context().roster());
        List<Hit> hits = new ArrayList<>();
        for (Fact fact : subject.vocabulary().facts().of(subject.analysis())) {
            if (!testimony.holds(fact)) {
                Map<String, String> slots = Map.of("fact", fact.span().of(subject.text()));
                hits.add(new Hit(Severity.BLOCK, fact.span(), "", slots));
            }
        }
        if (hits.isEmpty() && subject.vocabulary().overlap().share(subject.analysis(), testimony) < OWN) {
            hits.add(new Hit(Severity.ASK, subject.whole(), "share", Map.of()));
        }
        return hits;
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "When Tasha gets that feeling, she will call Ana every Tuesday.",
                        "Tasha will call Ana three times a week and talk.",
                        "Tasha will call Ana at 7:45 p.m. when she gets that feeling.",
                        "When she gets that feeling, Tasha will call Ana and talk for 20 minutes.",
                        "Tasha will sing in the car every night until March 3.",
                        "Tasha will call Ana and Brenda every night when she gets that feeling.",
                        "Tasha will talk with Ana in Roosevelt Park every night.",
                        "When she gets that feeling, Tasha will put $40 in a jar and call Ana.",
                        "Every morning by quarter to eight Tasha will walk Leo to the bus and call Ana."),
                List.of(
                        "When Tasha gets that feeling, she will call Ana and talk till it is over.",
                        "Every Monday Tasha will walk with Ana for thirty minutes.",
                        "On Mondays Tasha will walk for half an hour and call Ana.",
                        "Tasha will sing to Leo 2 times a day.",
                        "Tasha will sing in the car with Leo every night.",
                        "Tasha will walk Leo to the bus at 7:15 every morning.",
                        "Tasha will sing in the car with Ana twice a day.",
                        "One night at a time, Tasha will call Ana when she gets that feeling."));
    }
}
