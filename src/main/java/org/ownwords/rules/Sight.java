package org.ownwords.rules;

import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/**
 * Tells what kind of act a duty is (quick guide 126: "specific, concrete"). The verb decides first; a verb that says
 * little by itself (make, have, use) leaves it to what comes after it; and whatever the verb, "by calling …" names a
 * means that can be seen.
 */
record Sight(Subject subject) {

    ActKind kind(Duty duty) {
        Phrase object = Phrase.of(subject, duty.object());
        if (duty.negated() || subject.words("stop-verbs").contains(duty.verb())) {
            return ActKind.LEFT_UNDONE;
        }
        if (service(duty, object)) {
            return ActKind.ATTENDED;
        }
        if (has("hand-in-verbs", duty.verb()) && object.names(subject.words("proof-nouns"))) {
            return ActKind.HANDED_IN;
        }
        if (means(object)) {
            return ActKind.SEEN;
        }
        if (Idioms.match(subject.words("vague-idioms"), duty.verb(), object)) {
            return ActKind.VAGUE;
        }
        return byVerb(duty, object);
    }

    private ActKind byVerb(Duty duty, Phrase object) {
        String verb = duty.verb();
        if (has("state-verbs", verb)) {
            return state(object);
        }
        if (has("assuring-verbs", verb)) {
            return mentionsAct(object) ? ActKind.SEEN : ActKind.VAGUE;
        }
        if (has("light-verbs", verb)) {
            return light(object);
        }
        if (has("vague-verbs", verb)) {
            return ActKind.VAGUE;
        }
        return has("verbs-seen", verb) || has("verbs-seen", first(verb)) ? ActKind.SEEN : ActKind.UNSURE;
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

    /** "Make", "have", "use" …: what they make, have or use decides. */
    private ActKind light(Phrase object) {
        if (object.word(0).equals("that")) {
            return ActKind.VAGUE;
        }
        Phrase thing = object.until(subject.words("phrase-ends"));
        String last = thing.word(thing.size() - 1);
        if (has("abstract-nouns", last)) {
            return ActKind.VAGUE;
        }
        return has("general-nouns", last) && thing.hasAny(subject.words("judgment-words"))
                ? ActKind.VAGUE
                : ActKind.SEEN;
    }

    private boolean service(Duty duty, Phrase object) {
        if (!has("attending-verbs", duty.verb())) {
            return false;
        }
        Phrase where = object.until(subject.words("service-ends"));
        return where.names(subject.words("service-nouns"))
                && !where.names(subject.words("not-services"))
                && !childs(duty);
    }

    /** "Leo's class" is where Leo goes, not the parent. */
    private boolean childs(Duty duty) {
        return subject.analysis().mentions().stream()
                .filter(m -> m.possessive() && duty.object().contains(m.span()))
                .anyMatch(m -> m.kind() == Mention.Kind.NAME
                        && m.person() != null
                        && m.person().role() == Role.CHILD);
    }

    /** "By calling", "by using": a means that can be seen. */
    private boolean means(Phrase object) {
        for (int i = 0; i + 1 < object.size(); i++) {
            if (object.word(i).equals("by") && acting(object.word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean mentionsAct(Phrase object) {
        return object.tokens().stream().anyMatch(t -> act(t.lower()));
    }

    private boolean acting(String word) {
        return word.endsWith("ing") && act(word);
    }

    private boolean act(String word) {
        return BaseForms.of(word).stream().anyMatch(b -> has("verbs-seen", b) && !has("vague-verbs", b));
    }

    private boolean has(String list, String word) {
        return subject.words(list).contains(word);
    }

    private static String first(String verb) {
        int space = verb.indexOf(' ');
        return space < 0 ? verb : verb.substring(0, space);
    }

    /** The act as it is written: its verb and what goes with it, short enough to repeat. */
    static String words(Subject subject, Duty duty) {
        Span whole = new Span(
                duty.verbSpan().start(),
                Math.max(duty.verbSpan().end(), duty.object().end()));
        String text = whole.of(subject.text()).strip();
        if (text.length() <= 70) {
            return text;
        }
        int space = text.lastIndexOf(' ', 70);
        return text.substring(0, space > 0 ? space : 70) + " …";
    }
}
