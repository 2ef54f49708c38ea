package org.ownwords.rules;

import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;

/** Acts that stand in what goes with another verb, and can be seen or heard whatever that verb is. */
record OtherActs(Subject subject) {
    /** How far behind an "and" a second verb may stand, in words. */
    private static final int REACH = 4;

    private static final Set<String> WHO = Set.of("who", "one");
    private static final Set<String> MEANS = Set.of("by", "through");
    private static final Set<String> TOOLS = Set.of("using", "with");

    boolean seen(Duty duty, Phrase object) {
        if (said(duty)) {
            return true;
        }
        VerbClass known = subject.meanings().verb(duty.verb());
        boolean promised = known == VerbClass.ASSURING
                || known == VerbClass.STATE && object.hasAny(WHO)
                || duty.verb().equals("see") && object.word(0).equals("to");
        boolean state = known == VerbClass.STATE;
        return joined(object)
                || means(object)
                || (!state && !handed(duty, object) && written(object))
                || (promised && within(duty, object));
    }

    /** Words in quotation marks are to be said. */
    private boolean said(Duty duty) {
        for (Span quotation : Inside.of(subject.analysis().quotations(), q -> q, duty.object())) {
            if (duty.object().contains(quotation)) {
                return subject.meanings().verb(duty.verb()) != VerbClass.STATE;
            }
        }
        return false;
    }

    /** "… and the same night tell Nia": a second act close behind an "and". */
    private boolean joined(Phrase object) {
        for (int i = 0; i < object.size(); i++) {
            if (object.word(i).equals("and") && verbAfter(object, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean verbAfter(Phrase object, int and) {
        for (int i = and + 1;
                i <= and + REACH && i < object.size() && !object.word(i).equals("to");
                i++) {
            String word = object.word(i);
            VerbClass known = subject.meanings().verb(word);
            boolean act = known == VerbClass.SAYING || known == VerbClass.DOING;
            if (act
                    && subject.words("verbs-seen").contains(word)
                    && !subject.words("noun-verbs").contains(word)) {
                return new VerbSight(subject).judge(word, object.from(i + 1)) == ActKind.SEEN;
            }
        }
        return false;
    }

    /** "By calling", "by using the same chart", "using a timer": a means that can be seen. */
    boolean means(Phrase object) {
        for (int i = 0; i < object.size(); i++) {
            if (i > 0 && MEANS.contains(object.word(i - 1)) && object.word(i).endsWith("ing")) {
                if (new VerbSight(subject).gerund(object.word(i), object.from(i + 1)) == ActKind.SEEN) {
                    return true;
                }
            }
            if (i > 0 && TOOLS.contains(object.word(i)) && object.word(i).equals("using") && tool(object, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean tool(Phrase object, int from) {
        return new Heads(subject).at(object, from).stuff() == Head.Stuff.THING;
    }

    /** "Turn in the paper": nothing is written in it. */
    private boolean handed(Duty duty, Phrase object) {
        return object.word(0).equals("in") && subject.words("hand-in-verbs").contains(duty.verb() + " in");
    }

    /** "In her notebook", "on the calendar": what is written down can be read. */
    private boolean written(Phrase object) {
        for (int i = 0; i < object.size(); i++) {
            String word = object.word(i);
            if (word.equals("in") || word.equals("on") || word.equals("into")) {
                Head place = new Heads(subject).at(object, i + 1);
                if (place.end() > i + 1 && subject.words("written-things").contains(object.word(place.end() - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Make sure Joanie leaves by 7:45", "safe for Adam to crawl in": what is promised holds an act that can be seen. */
    private boolean within(Duty duty, Phrase object) {
        for (Duty inner : subject.analysis().duties()) {
            if (inner.clause() == Duty.Clause.EMBEDDED
                    && duty.object().contains(inner.verbSpan())
                    && (subject.kind(inner) == ActKind.SEEN || kept(inner))
                    && !vagueDoer(inner)) {
                return true;
            }
        }
        for (int i = 1; i < object.size(); i++) {
            VerbClass known = subject.meanings().verb(object.word(i));
            boolean act = known == VerbClass.DOING || known == VerbClass.SAYING;
            if (object.word(i - 1).equals("to") && act) {
                return true;
            }
        }
        return false;
    }

    /** "That Leo does not miss the bus": what is not to happen could be seen. */
    private boolean kept(Duty inner) {
        return inner.negated() && new VerbSight(subject).judge(inner.verb(), subject.object(inner)) == ActKind.SEEN;
    }

    /** "That their needs are met": what is done is done to nothing one could see. */
    private boolean vagueDoer(Duty inner) {
        Span span = inner.subjectSpan();
        return inner.impersonal()
                && span != null
                && new Heads(subject).at(Phrase.of(subject, span), 0).vague();
    }
}
