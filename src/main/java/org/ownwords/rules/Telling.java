package org.ownwords.rules;

import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/** What a text only tells of how things are ("he still hides food") and nobody promises. */
record Telling(Subject subject) {
    /** "She is sick", "Leo's visit is on Monday": says how it is, and promises nothing. */
    boolean tells(Duty duty) {
        if (soThat(duty)) {
            return true;
        }
        if (duty.modality() == Duty.Modality.CAN) {
            return subject.words("urge-feelings").contains(duty.verb()) && beforePromise(duty);
        }
        if (duty.modality() != Duty.Modality.PRESENT) {
            return duty.modality() == Duty.Modality.FRAGMENT && urge(duty);
        }
        VerbClass known = subject.meanings().verb(duty.verb());
        boolean inner = known == VerbClass.INNER || known == VerbClass.STATE;
        return duty.verb().equals("be")
                || subject.words("content-verbs").contains(duty.verb()) && known == VerbClass.INNER
                || !duty.negated() && (inner && beforePromise(duty) || onSuchDays(duty));
    }

    /** "Craving hits": what sets it off, in a note. */
    private boolean urge(Duty duty) {
        return duty.verbSpan().of(subject.text()).endsWith("ing")
                && subject.words("urge-verbs").contains(subject.object(duty).word(0));
    }

    /** "Lamar still hides food. He will …": how it is, where the promise follows in words of its own. */
    private boolean beforePromise(Duty duty) {
        for (Duty other : subject.analysis().duties()) {
            if (other.modality() == Duty.Modality.WILL
                    && other.clause() != Duty.Clause.TRIGGER
                    && other.verbSpan().start() > duty.verbSpan().start()
                    && sameDoer(duty, other)) {
                return true;
            }
        }
        return feltFirst(duty);
    }

    private boolean sameDoer(Duty one, Duty other) {
        Mention first = one.subject();
        Mention second = other.subject();
        if (first == null || second == null) {
            return false;
        }
        return first.person() != null
                ? first.person().equals(second.person())
                : first.span().of(subject.text()).equals(second.span().of(subject.text()));
    }

    /** "He feels his jaw lock, he goes out": the first says when. */
    private boolean feltFirst(Duty duty) {
        if (!subject.words("urge-feelings").contains(duty.verb())) {
            return false;
        }
        for (Duty other : subject.analysis().duties()) {
            VerbClass known = subject.meanings().verb(other.verb());
            if (other.verbSpan().start() > duty.verbSpan().start() && other.sentence() == duty.sentence()) {
                return other.main()
                        && (known == VerbClass.DOING || known == VerbClass.SAYING || known == VerbClass.OPEN);
            }
        }
        return false;
    }

    /** "On nights she works late, she will …": such nights, not what is promised. */
    private boolean onSuchDays(Duty duty) {
        Span doer = duty.subjectSpan();
        if (doer == null) {
            return false;
        }
        Phrase before = subject.before(duty);
        int last = before.size() - 1;
        while (last >= 0 && before.tokens().get(last).span().start() >= doer.start()) {
            last--;
        }
        if (!subject.words("day-plurals").contains(before.word(last))) {
            return false;
        }
        for (Duty other : subject.analysis().duties()) {
            Span next = other.subjectSpan();
            if (other.verbSpan().start() > duty.verbSpan().start() && other.sentence() == duty.sentence()) {
                return other.main()
                        && next != null
                        && next.start() > duty.verbSpan().start();
            }
        }
        return false;
    }

    /** "…, so he settles down": what it is for. */
    private boolean soThat(Duty duty) {
        if (duty.modality() != Duty.Modality.PRESENT || duty.subjectSpan() == null) {
            return false;
        }
        int start = duty.subjectSpan().start();
        return start > 3 && subject.text().startsWith("so ", start - 3);
    }
}
