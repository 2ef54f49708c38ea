package org.ownwords.rules;

import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/**
 * Whether a text makes someone answer for what another does.
 *
 * @param apart whether it is a domestic violence file; without it only drink, drugs, anger and violence count
 */
record Blame(Subject subject, Tokens tokens, boolean apart) {
    /** How far "not" may stand before "set him off", in words. */
    private static final int DENIED = 10;

    private static final int NEAR = 7;

    Blame(Subject subject, boolean apart) {
        this(subject, subject.tokens(), apart);
    }

    boolean on(Mention him) {
        int at = tokens.first(him.span());
        int start = start(him, at);
        int next = tokens.behind(him.span());
        if (him.possessive()) {
            return tokens.is("temper-words", next) && tokens.form("temper-verbs", start - 1)
                    || tokens.is("button-words", next) && tokens.form("provoke-verbs", start - 1) && denied(start)
                    || tokens.is("temper-words", next) && (shields(start) || patient(start))
                    || apart && charged(start, next);
        }
        return assured(start, next)
                || kept(start, next)
                || provoked(start, next)
                || appeased(him, start)
                || restrained(start, next)
                || coaxed(start, next)
                || studied(start, next)
                || noCause(start, next)
                || wooed(start)
                || apart && (patient(start) || answered(start, next))
                || bidden(start, next)
                || (apart && shields(start));
    }

    /** Where "her husband" begins. */
    private int start(Mention him, int at) {
        Mention owner = new Cast(subject).whose(him);
        int first = owner == null ? at : tokens.first(owner.span());
        return tokens.is("determiners", first - 1) && !tokens.word(first - 1).equals("that") ? first - 1 : first;
    }

    private boolean topic(int from) {
        return tokens.near("harm-topics", from, NEAR);
    }

    /** "Make sure he stays calm", "see that Steve takes his pills"; not "make sure he cannot see her address". */
    private boolean assured(int start, int next) {
        int back = tokens.word(start - 1).equals("that") ? start - 2 : start - 1;
        boolean sure = tokens.is("sure-words", back);
        boolean worked = tokens.near("set-off-words", next, 6);
        boolean own = !worked && tokens.near("own-safety-verbs", next, 4) && tokens.near("no-words", next, 3);
        return sure && !own && !seen(start) && (apart || topic(next));
    }

    /** "If Dwight sees Latoya at the store": nothing is seen to. */
    private boolean seen(int start) {
        if (!tokens.word(start - 1).startsWith("see")) {
            return false;
        }
        Span him = tokens.span(start, start + 1);
        for (Duty duty : subject.analysis().duties()) {
            Span who = duty.subjectSpan();
            if (who != null && who.overlaps(him)) {
                return duty.modality() == Duty.Modality.PAST;
            }
        }
        return true;
    }

    /** "Talks gently to him", "reasons with Cody", in domestic violence. */
    private boolean wooed(int start) {
        boolean gently = tokens.word(start - 1).equals("to")
                && tokens.is("gentle-words", start - 2)
                && tokens.form("speak-verbs", start - 3);
        boolean reasons = tokens.word(start - 1).equals("with") && tokens.form("plead-verbs", start - 2);
        return apart && (gently || reasons) && !denied(start - 1);
    }

    /** "Keep him away", "keep Steve from drinking", but not "keep Steve blocked". */
    private boolean kept(int start, int next) {
        return tokens.form("keep-forms", start - 1)
                && tokens.is("held-states", next)
                && !denied(start - 1)
                && !(tokens.word(start - 1).equals("keeping") && tokens.near("no-words", next, 8))
                && (apart || tokens.is("held-hard", next) || topic(next));
    }

    /** "Not provoke him", "so as not to set Steve off", "won't give him a reason". */
    private boolean provoked(int start, int next) {
        boolean sets = tokens.form("provoke-verbs", start - 1)
                || tokens.form("set-off-verbs", start - 1) && tokens.near("set-off-words", next, 4)
                || tokens.form("give-verbs", start - 1) && tokens.near("reason-words", next, 4);
        boolean kept = tokens.word(start - 2).equals("from")
                || tokens.is("none-words", start - 2) && tokens.before("sure-words", start - 2, 4);
        return sets && (denied(start) || kept || tokens.near("reason-no", next, 2));
    }

    private boolean denied(int place) {
        return tokens.before("no-words", place, DENIED);
    }

    /** "So that Steve doesn't get angry", "so he stays in a good mood"; not "so that he cannot find her". */
    private boolean appeased(Mention him, int start) {
        int back = tokens.word(start - 1).equals("that") ? start - 2 : start - 1;
        boolean so = tokens.word(back).equals("so") || tokens.word(back).equals("lest");
        if (!so || spared(start)) {
            return false;
        }
        for (Duty duty : subject.analysis().duties()) {
            if (duty.subjects().contains(him) && mood(duty)) {
                return duty.modality() != Duty.Modality.CAN;
            }
        }
        int next = tokens.behind(him.span());
        return !tokens.near("cannot-words", next, 2)
                && (tokens.near("harm-topics", next, NEAR)
                        || tokens.near("reason-words", next, NEAR)
                        || tokens.near("mood-verbs", next, 3) && tokens.near("set-off-words", next, 4));
    }

    /** "Will not tell Leo to be nice so that Steve stays calm". */
    private boolean spared(int start) {
        Span him = tokens.span(start, start + 1);
        for (Duty duty : subject.analysis().duties()) {
            if (duty.main() && duty.negated() && duty.span().contains(him)) {
                return tokens.form("ask-verbs", tokens.first(duty.verbSpan()));
            }
        }
        return false;
    }

    private boolean mood(Duty duty) {
        int verb = tokens.first(duty.verbSpan());
        boolean cannot = tokens.near("cannot-words", verb - 2, 2);
        boolean angry = tokens.near("harm-topics", verb, 5)
                || tokens.near("set-off-words", verb + 1, 3)
                || tokens.near("reason-words", verb, 5);
        angry |= tokens.form("calming-verbs", verb);
        return !cannot && angry && tokens.form("mood-verbs", verb);
    }

    /** "Prevent Steve from …", "calm him down", "stop him from hitting". */
    private boolean restrained(int start, int next) {
        boolean stops =
                tokens.word(start - 1).startsWith("stop") && tokens.word(next).equals("from");
        boolean down = tokens.word(next).equals("down") && tokens.form("down-verbs", start - 1);
        if (down && !denied(start - 1)) {
            return true;
        }
        boolean restrains = tokens.form("restrain-verbs", start - 1);
        return stops || (restrains && !denied(start - 1) && (apart || tokens.is("held-states", next) || topic(next)));
    }

    /** "Remind Steve to go to his classes", "make him respect the order", in domestic violence. */
    private boolean coaxed(int start, int next) {
        int deed = tokens.word(next).equals("to") ? next + 1 : next;
        boolean complies = apart && tokens.form("coax-verbs", start - 1) && tokens.form("comply-verbs", deed);
        return complies && !denied(start - 1)
                || apart && tokens.form("coax-verbs", start - 1) && !denied(start - 1) && topic(next);
    }

    /** "Is more patient with his moods". */
    private boolean patient(int start) {
        return tokens.is("beside-words", start - 1) && tokens.before("patience-words", start - 1, 3);
    }

    /** "Holds Abel to the order", "cuts him off at three", "steps between him and Ada". */
    private boolean answered(int start, int next) {
        boolean holds = tokens.form("hold-verbs", start - 1)
                && (tokens.near("accountable-words", next, 2)
                        || tokens.word(next).equals("to") && tokens.near("order-words", next + 1, 4));
        boolean cuts = tokens.form("cut-verbs", start - 1) && tokens.word(next).equals("off");
        boolean between = tokens.word(start - 1).equals("between") && tokens.form("step-verbs", start - 2);
        return (holds || cuts || between) && !denied(start - 1);
    }

    /** "Is in charge of Steve's pills". */
    private boolean charged(int start, int next) {
        return (tokens.word(start - 1).equals("of") || tokens.word(start - 1).equals("for"))
                && tokens.is("charge-words", start - 2)
                && (tokens.is("temper-words", next) || topic(next));
    }

    /** "Learns what sets Steve off". */
    private boolean studied(int start, int next) {
        boolean sets = tokens.form("provoke-verbs", start - 1)
                || tokens.form("set-off-verbs", start - 1) && tokens.near("set-off-words", next, 3);
        return sets
                && (tokens.is("free-choice", start - 2)
                        || tokens.word(start - 2).equals("that"))
                && tokens.before("learn-verbs", start - 2, 4);
    }

    /** "So there is nothing for Steve to yell about". */
    private boolean noCause(int start, int next) {
        return tokens.word(start - 1).equals("for")
                && tokens.word(next).equals("to")
                && tokens.before("none-words", start - 1, 3)
                && tokens.near("harm-topics", next + 1, 3);
    }

    /** "Never let Steve yell at the kids", but "not let him in". */
    private boolean bidden(int start, int next) {
        return tokens.form("bear-verbs", start - 1) && denied(start - 1) && tokens.near("harm-deeds", next, 3);
    }

    /** "Protect the children from Steve". */
    private boolean shields(int start) {
        return tokens.word(start - 1).equals("from") && tokens.before("shield-forms", start - 1, 6);
    }

    /** "Not allow violence in her home", "her part in the violence", "protect the kids from violence"; null when not. */
    @Nullable
    Span violence() {
        for (int i = 1; i < tokens.size(); i++) {
            if (!tokens.is("violence-words", i)) {
                continue;
            }
            boolean borne = tokens.before("bear-forms", i, 5) && tokens.before("no-words", i, 9);
            boolean part = tokens.before("share-words", i, 5) && tokens.before("own-share", i, 7);
            boolean shields = tokens.before("shield-forms", i, 7) && tokens.before("from-words", i, 4);
            boolean none = tokens.before("sure-words", i, 6) && tokens.before("none-words", i, 3);
            Span span = tokens.span(i, i + 1);
            boolean quoted = Inside.one(subject.analysis().quotations(), q -> q, span);
            if (!quoted && (borne || part || shields || none) && ours(i)) {
                return span;
            }
        }
        return null;
    }

    /** Whether the act it stands in is not a helper's. */
    private boolean ours(int word) {
        Span span = tokens.span(word, word + 1);
        Contact contact = Contact.of(subject);
        Duty last = null;
        for (Duty duty : subject.analysis().duties()) {
            last = duty.main() && duty.span().start() <= span.start() ? duty : last;
        }
        return last == null || !contact.byOthers(last) || last.impersonal();
    }
}
