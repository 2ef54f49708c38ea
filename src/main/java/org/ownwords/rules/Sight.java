package org.ownwords.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;
import org.ownwords.text.Token;

/**
 * Tells what kind of act a duty is (quick guide 126: "specific, concrete"). The verb decides first; a verb that says
 * little by itself (make, have, use) leaves it to what comes after it; and whatever the verb, "by calling …" names a
 * means that can be seen.
 */
record Sight(Subject subject) {
    /** How far behind an "and" a second verb may stand, in words. */
    private static final int REACH = 4;

    private static final Set<String> OF = Set.of("of");

    ActKind kind(Duty duty) {
        Phrase object = Phrase.of(subject, duty.object());
        if (duty.negated() || subject.words("stop-verbs").contains(duty.verb())) {
            return ActKind.LEFT_UNDONE;
        }
        if (joined(object)) {
            return ActKind.SEEN;
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
            return mentionsAct(duty) ? ActKind.SEEN : ActKind.VAGUE;
        }
        if (has("light-verbs", verb)) {
            return light(object);
        }
        if (has("weak-verbs", verb)) {
            return judged(object) ? ActKind.VAGUE : ActKind.UNSURE;
        }
        if (has("vague-verbs", verb)) {
            return ActKind.VAGUE;
        }
        return seen(verb) || seen(first(verb)) ? ActKind.SEEN : ActKind.UNSURE;
    }

    private boolean seen(String verb) {
        return has("verbs-seen", verb) || has("visible-verbs", verb);
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

    /** "Make", "have", "use" …: what they make, have or use decides. */
    private ActKind light(Phrase object) {
        if (object.word(0).equals("that")) {
            return ActKind.VAGUE;
        }
        Phrase thing = untimed(object).until(subject.words("phrase-ends"));
        Phrase head = thing.until(OF);
        boolean amount = has("amounts", head.word(head.size() - 1));
        Phrase named = amount || head.size() == 0 ? thing : head;
        String noun = named.word(named.size() - 1);
        if (has("abstract-nouns", noun)) {
            return ActKind.VAGUE;
        }
        return has("general-nouns", noun) && named.hasAny(subject.words("judgment-words"))
                ? ActKind.VAGUE
                : ActKind.SEEN;
    }

    /** What comes before the first words that say when: "coping skills daily" is about coping skills. */
    private Phrase untimed(Phrase object) {
        List<Token> tokens = object.tokens();
        int end = 0;
        while (end < tokens.size() && !timed(tokens.get(end).span())) {
            end++;
        }
        return new Phrase(tokens.subList(0, end));
    }

    private boolean timed(Span span) {
        return subject.analysis().times().stream().anyMatch(t -> t.span().overlaps(span));
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

    /** "… and the same night tell Nia": a second act close behind an "and". */
    private boolean joined(Phrase object) {
        for (int i = 0; i < object.size(); i++) {
            if (object.word(i).equals("and")) {
                for (int j = i + 1; j <= i + REACH && !object.word(j).equals("to"); j++) {
                    if (act(object.word(j))
                            && BaseForms.of(object.word(j)).size() == 1
                            && !has("noun-verbs", object.word(j))) {
                        return true;
                    }
                }
            }
        }
        return false;
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

    /** "Make sure Joanie leaves by 7:45", "safe for Adam to crawl in": what is promised holds an act that can be seen. */
    private boolean mentionsAct(Duty duty) {
        boolean clause = subject.analysis().duties().stream()
                .filter(d -> d.clause() == Duty.Clause.EMBEDDED && duty.object().contains(d.verbSpan()))
                .anyMatch(d -> act(d.verb()));
        Phrase object = Phrase.of(subject, duty.object());
        boolean infinitive = IntStream.range(1, object.size())
                .anyMatch(i -> object.word(i - 1).equals("to") && act(object.word(i)));
        return clause || infinitive;
    }

    private boolean acting(String word) {
        return word.endsWith("ing") && act(word);
    }

    private boolean act(String word) {
        return BaseForms.of(word).stream().anyMatch(b -> seen(b) && !has("vague-verbs", b));
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
