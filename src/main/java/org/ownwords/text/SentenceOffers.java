package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.text.Clause.Link;
import org.ownwords.text.Clause.Who;

/** Joins what one sentence offers: verbs said in one breath, with what sets them off. */
final class SentenceOffers {
    private final Offers offers;
    private final List<Clause> clauses;
    private final List<Offers.Group> groups = new ArrayList<>();
    private final List<Clause> verbs = new ArrayList<>();
    private final List<Clause> around = new ArrayList<>();
    private @Nullable Person doer;

    SentenceOffers(Offers offers, List<Clause> clauses) {
        this.offers = offers;
        this.clauses = clauses;
    }

    List<Offers.Group> groups() {
        Person last = null;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (aside(clause, i)) {
                around.add(clause);
                continue;
            }
            if (clause.link() == Link.RELATIVE && object(clause)) {
                around.add(clause);
                continue;
            }
            if (clause.link() == Link.REASON && !because(clause, i) || clause.link() == Link.RELATIVE && !told(i)) {
                continue;
            }
            boolean lost = i > 0 && clause.who() == Who.UNSAID && last == null;
            Person by = lost ? null : together(clause, offers.offered(clause, last));
            if (by == null || doer != null && (!by.equals(doer) || turns(clause) || offers.contrasts(clause))) {
                close();
            }
            if (by != null) {
                doer = by;
                verbs.add(clause);
                around.add(clause);
            }
            last = by != null ? by : clause.who() == Who.UNSAID ? (i == 0 ? offers.speaker() : last) : clause.person();
        }
        close();
        if (groups.isEmpty()) {
            inTrigger();
        }
        return groups;
    }

    /** "She comes over and we cook": the parent's act still, told by the helper. */
    private @Nullable Person together(Clause clause, @Nullable Person by) {
        boolean helper = by != null && by.equals(offers.speaker()) && by.role() == Role.NETWORK;
        return helper && clause.who() == Who.GROUP && doer != null && doer.role() == Role.PARENT ? doer : by;
    }

    /** What sets an act off or says how long belongs to the act before or after it. */
    private boolean aside(Clause clause, int at) {
        boolean joined = clause.link() == Link.AND
                && clause.who() == Who.UNSAID
                && at > 0
                && clauses.get(at - 1).link() == Link.TRIGGER
                && verbs.isEmpty();
        boolean ended = clause.link() == Link.LIMIT && (!verbs.isEmpty() || clause.modality() == Duty.Modality.PAST);
        return clause.link() == Link.TRIGGER || ended || joined;
    }

    /** "I write what I am mad about": the words are part of the act. */
    private boolean object(Clause clause) {
        if (verbs.isEmpty()) {
            return false;
        }
        Clause last = verbs.get(verbs.size() - 1);
        return last.act().end() + 2 >= clause.opening().start() && clause.who() != Who.UNSAID;
    }

    /** From a promise to the past, or back: not one breath. */
    private boolean turns(Clause clause) {
        boolean past = clause.modality() == Duty.Modality.PAST;
        return verbs.stream()
                .anyMatch(v -> (v.modality() == Duty.Modality.WILL || v.modality() == Duty.Modality.CAN) && past);
    }

    /** "Because I called Ana": a reason that is itself an act. */
    private static boolean because(Clause clause, int at) {
        return at == 0 && clause.opening().end() > clause.opening().start();
    }

    /** "He would say that I read to him". */
    private boolean told(int at) {
        return at > 0
                && List.of("say", "tell", "think").contains(clauses.get(at - 1).verb());
    }

    private void close() {
        if (doer != null && !verbs.isEmpty()) {
            groups.add(new Offers.Group(doer, List.copyOf(verbs), List.copyOf(around)));
            around.clear();
        }
        around.removeIf(c -> c.link() != Link.TRIGGER);
        verbs.clear();
        doer = null;
    }

    /** "He lights up when I read to him": the act is in what sets it off. */
    private void inTrigger() {
        for (Clause clause : clauses) {
            if (clause.link() != Link.TRIGGER
                    || !offers.onceDone(clause)
                    || clause.verb().equals("be")) {
                continue;
            }
            Person by = offers.offered(clause, null);
            if (by != null) {
                groups.add(new Offers.Group(by, List.of(clause), List.of(clause)));
            }
        }
    }
}
