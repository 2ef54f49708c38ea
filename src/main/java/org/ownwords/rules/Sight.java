package org.ownwords.rules;

import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;

/**
 * Tells what kind of act a duty is (quick guide 126: "specific, concrete"). The verb decides first; a verb that says
 * little by itself (make, have, use) leaves it to what comes after it; and whatever the verb, "by calling …" names a
 * means that can be seen.
 */
record Sight(Subject subject) {
    private static final Set<String> WHO = Set.of("who");
    private static final int LONGEST = 70;

    ActKind judge(Duty duty) {
        Phrase object = subject.object(duty);
        OtherActs others = new OtherActs(subject);
        if (duty.negated() || has("stop-verbs", duty.verb())) {
            return ActKind.LEFT_UNDONE;
        }
        if (others.joined(object)) {
            return ActKind.SEEN;
        }
        if (new Services(subject).attends(duty, object)) {
            return ActKind.ATTENDED;
        }
        if (has("hand-in-verbs", duty.verb()) && object.names(subject.words("proof-nouns"))) {
            return ActKind.HANDED_IN;
        }
        if (others.means(object)) {
            return ActKind.SEEN;
        }
        if (subject.vocabulary().vagueIdioms().match(duty.verb(), object)) {
            return ActKind.VAGUE;
        }
        return byVerb(duty, object, others);
    }

    private ActKind byVerb(Duty duty, Phrase object, OtherActs others) {
        String verb = duty.verb();
        if (has("state-verbs", verb)) {
            return object.hasAny(WHO) && others.within(duty) ? ActKind.SEEN : state(object);
        }
        if (has("assuring-verbs", verb)) {
            return others.within(duty) ? ActKind.SEEN : ActKind.VAGUE;
        }
        if (has("light-verbs", verb)) {
            return new Things(subject).vague(object) ? ActKind.VAGUE : ActKind.SEEN;
        }
        if (has("weak-verbs", verb)) {
            return judged(object) ? ActKind.VAGUE : ActKind.UNSURE;
        }
        if (has("vague-verbs", verb)) {
            return ActKind.VAGUE;
        }
        return OtherActs.seen(subject, verb) || OtherActs.seen(subject, first(verb)) ? ActKind.SEEN : ActKind.UNSURE;
    }

    /** "Respectfully", "in a positive way": how, by a judgment alone. */
    private boolean judged(Phrase object) {
        return object.tokens().stream()
                .anyMatch(t -> t.lower().length() > 4 && t.lower().endsWith("ly") || has("judgment-words", t.lower()));
    }

    /** "Be", "stay" …: at a place or up and dressed can be seen, calm and sober cannot. */
    private ActKind state(Phrase object) {
        int at = 0;
        while (has("adverbs", object.word(at))) {
            at++;
        }
        String word = object.word(at);
        return has("visible-states", word) || (has("place-openers", word) && !has("vague-places", object.word(at + 1)))
                ? ActKind.SEEN
                : ActKind.VAGUE;
    }

    private boolean has(String list, String word) {
        return subject.words(list).contains(word);
    }

    private static String first(String verb) {
        int space = verb.indexOf(' ');
        return space < 0 ? verb : verb.substring(0, space);
    }

    /** Where the act stands: its verb and what goes with it. */
    static Span span(Duty duty) {
        return new Span(
                duty.verbSpan().start(),
                Math.max(duty.verbSpan().end(), duty.object().end()));
    }

    /** The act as it is written, short enough to repeat. */
    static String words(Subject subject, Duty duty) {
        String text = span(duty).of(subject.text()).strip();
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > 0 ? space : LONGEST) + " …";
    }
}
