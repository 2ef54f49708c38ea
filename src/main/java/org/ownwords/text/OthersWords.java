package org.ownwords.text;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Clause.Link;
import org.ownwords.text.Clause.Who;
import org.ownwords.text.Duty.Modality;

/** What others say, think or want, and what stands in quotation marks: told by the speaker, not offered. */
final class OthersWords implements Doubt {
    private static final Set<String> TELLS = Set.of(
            "say", "think", "tell", "claim", "believe", "figure", "swear", "bet", "guess", "hear", "write", "report",
            "assume", "imagine", "predict", "joke", "suppose", "accuse", "act", "pretend");

    private static final Set<String> WANTS = Set.of("want", "wish", "hope", "need", "rather", "prefer");

    private static final Set<String> ORDERS = Set.of("tell", "make", "have", "want", "order", "ask", "get", "say");

    private static final Set<String> FANCIES =
            Set.of("dream", "pretend", "imagine", "joke", "lie", "fib", "wish", "doubt", "suppose");

    private static final Set<Modality> TO_COME = EnumSet.of(Modality.WILL, Modality.WOULD, Modality.WISH);

    private final Speech speech;
    private final Set<Clause> told = new HashSet<>();

    OthersWords(Speech speech, List<Clause> clauses) {
        this.speech = speech;
        Clause before = null;
        for (Clause clause : clauses) {
            if (obeyed(before, clause)) {
                told.add(clause);
            }
            if (before != null
                    && before.sentence() == clause.sentence()
                    && (of(before, clause) || goesOn(before, clause))) {
                told.add(clause);
            }
            before = clause;
        }
    }

    @Override
    public boolean about(Clause clause) {
        boolean mine = clause.who() != Who.THIRD && clause.who() != Who.NAMED && clause.who() != Who.OTHER;
        return told.contains(clause) || mine && speech.quoted(clause.verbSpan());
    }

    /** "My auntie says I'll …", "they think I was …", "I want he talks small". */
    private boolean of(Clause before, Clause clause) {
        if (!holds(before, clause)) {
            return false;
        }
        boolean family = before.who() == Who.SPEAKER
                || before.who() == Who.GROUP
                || before.person() != null
                        && before.person().role() != Role.WORKER
                        && before.person().role() != Role.PROFESSIONAL;
        if (before.negated() && (TELLS.contains(before.verb()) || before.verb().equals("be"))) {
            return true;
        }
        if (WANTS.contains(before.verb()) || FANCIES.contains(before.verb())) {
            return true;
        }
        return TELLS.contains(before.verb())
                && (!family && before.who() != Who.UNSAID && before.who() != Who.THIRD
                        || before.who() != Who.SPEAKER
                                && before.modality() != Modality.WOULD
                                && before.modality() != Modality.WILL
                                && TO_COME.contains(clause.modality())
                                && !clause.who().equals(before.who()));
    }

    /** Nothing stands between the two but perhaps "that". */
    private boolean holds(Clause before, Clause clause) {
        Span rest = before.rest();
        boolean bare = rest.start() == rest.end();
        boolean like = speech.between(rest.start(), rest.end()).matches("(not|n't)? ?(like|as if)?");
        String between = speech.between(before.act().end(), clause.act().start());
        return (bare || like || before.verb().equals("tell"))
                && (between.isEmpty() || between.matches("that|like|as if|n't like|not like"));
    }

    /** "His mother told me to fast, so I fasted": the idea of someone outside the plan. */
    private boolean obeyed(@Nullable Clause before, Clause clause) {
        return before != null
                && before.sentence() == clause.sentence()
                && clause.modality() == Modality.PAST
                && before.person() == null
                && ORDERS.contains(before.verb())
                && before.rest().of(speech.text()).matches("(?is)(.* )?me (to )?" + clause.verb() + "\\b.*");
    }

    /** "… and buy her a Cadillac". */
    private boolean goesOn(Clause before, Clause clause) {
        return told.contains(before) && clause.link() == Link.AND && clause.who() == Who.UNSAID;
    }
}
