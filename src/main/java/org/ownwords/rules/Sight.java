package org.ownwords.rules;

import org.ownwords.plan.Span;
import org.ownwords.text.Duty;

/**
 * Tells what kind of act a duty is (quick guide 126: "specific, concrete"). Words to be said and a means ("by calling
 * …") can be heard and seen whatever the verb; a set phrase comes before its verb, and then the verb decides with what
 * it is done to.
 */
record Sight(Subject subject) {
    private static final int LONGEST = 70;

    ActKind judge(Duty duty) {
        Phrase object = subject.object(duty);
        Services services = new Services(subject);
        if (new Shunning(subject).shuns(duty, object)) {
            return ActKind.LEFT_UNDONE;
        }
        if (duty.modality() == Duty.Modality.PRESENT && duty.verb().equals("be") && services.attends(duty, object)) {
            return ActKind.ATTENDED;
        }
        if (new Telling(subject).tells(duty)
                || purpose(duty)
                || object.size() == 0 && subject.words("agreeing-verbs").contains(duty.verb())) {
            return ActKind.OPENED;
        }
        if (new OtherActs(subject).seen(duty, object)) {
            return ActKind.SEEN;
        }
        if (services.attends(duty, object) || services.opens(duty, object)) {
            return ActKind.ATTENDED;
        }
        if (services.handsIn(duty, object)) {
            return ActKind.HANDED_IN;
        }
        if (shownThat(duty)) {
            return ActKind.VAGUE;
        }
        if (again(duty, object, services)) {
            return ActKind.ATTENDED;
        }
        ActKind kind = new VerbSight(subject).judge(duty.verb(), object);
        return kind == ActKind.VAGUE && spelledOut(duty) ? ActKind.SEEN : kind;
    }

    /** "Will be sober at the rink: he blows in Hank's tube": what one would see stands behind the colon. */
    private boolean spelledOut(Duty duty) {
        int colon = duty.object().end();
        String text = subject.text();
        while (colon < text.length() && text.charAt(colon) == ' ') {
            colon++;
        }
        if (colon >= text.length() || text.charAt(colon) != ':') {
            return false;
        }
        Tokens tokens = subject.tokens();
        Phrase behind =
                new Phrase(subject.analysis().tokens(), tokens.first(new Span(colon, colon + 1)) + 1, tokens.size());
        if (subject.meanings()
                .thing(behind.word(new Heads(subject).at(behind, 0).end() - 1))) {
            return true;
        }
        for (Duty next : subject.analysis().duties()) {
            if (next.verbSpan().start() > colon) {
                return next.sentence() == duty.sentence() && next.main() && subject.kind(next) == ActKind.SEEN;
            }
        }
        return false;
    }

    /** "Show Leo she cares": what is shown is a feeling. */
    private boolean shownThat(Duty duty) {
        if (!duty.verb().equals("show") && !duty.verb().equals("prove")) {
            return false;
        }
        for (Duty next : subject.analysis().duties()) {
            Span doer = next.subjectSpan();
            if (doer != null
                    && doer.start() >= duty.object().end()
                    && doer.start() <= duty.object().end() + 1
                    && next.modality() == Duty.Modality.PRESENT) {
                VerbClass known = subject.meanings().verb(next.verb());
                return (known == VerbClass.INNER || known == VerbClass.STATE)
                        && !new OtherActs(subject).means(subject.object(next));
            }
        }
        return false;
    }

    /** "Sign up for a class and finish it": the service just named. */
    private boolean again(Duty duty, Phrase object, Services services) {
        if (!services.goesBack(duty, object)) {
            return services.namedBefore(duty, object);
        }
        ActKind before = ActKind.UNSURE;
        for (Duty other : subject.promised()) {
            if (other.verbSpan().start() >= duty.verbSpan().start()) {
                return before == ActKind.ATTENDED;
            }
            before = subject.kind(other);
        }
        return false;
    }

    /** "Walk to stay calm and feel better": the second says what the walk is for. */
    private boolean purpose(Duty duty) {
        VerbClass known = subject.meanings().verb(duty.verb());
        if (known != VerbClass.STATE && known != VerbClass.INNER) {
            return false;
        }
        Phrase before = subject.before(duty);
        int last = before.size() - 1;
        if (!before.word(last).equals("and") && !before.word(last).equals("or")) {
            return false;
        }
        for (int i = last - 1; i > 0 && i > last - 6; i--) {
            VerbClass led = subject.meanings().verb(before.word(i));
            boolean inner = led == VerbClass.STATE || led == VerbClass.INNER || led == VerbClass.OPEN;
            if (inner && before.word(i - 1).equals("to")) {
                return !promised(before.tokens().get(i).span().start());
            }
        }
        return false;
    }

    /** "Has to get a grip": the "to" belongs to the promise itself. */
    private boolean promised(int verb) {
        for (Duty other : subject.promised()) {
            if (other.verbSpan().start() == verb) {
                return true;
            }
        }
        return false;
    }

    /** Where the act stands: its verb and what goes with it. */
    static Span span(Duty duty) {
        return new Span(
                duty.verbSpan().start(),
                Math.max(duty.verbSpan().end(), duty.object().end()));
    }

    /** The act as it is written, short enough to repeat. */
    static String words(Subject subject, Duty duty) {
        return shortened(span(duty).of(subject.text()));
    }

    /** The words, cut at a space where they are too long to repeat. */
    static String shortened(String words) {
        String text = words.strip();
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > 0 ? space : LONGEST) + " …";
    }
}
