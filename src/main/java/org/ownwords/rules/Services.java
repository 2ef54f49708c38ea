package org.ownwords.rules;

import java.util.Set;
import org.ownwords.plan.Role;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;
import org.ownwords.text.WordSet;

/** Whether someone only goes to a service, signs up for one or goes along with it (quick guide 119). */
record Services(Subject subject) {
    /** How near to the verb a person stands who is brought along, in UTF-16 code units ("take the kids to"). */
    private static final int NEAR = 5;

    private static final Set<String> IT = Set.of("it", "them", "that", "those", "these", "both");
    private static final Set<String> ALL = Set.of("all", "both", "each", "them", "these", "those");
    private static final Set<String> SIGNS = Set.of("sign in", "check in", "clock in", "sign out");
    private static final Set<String> OF = Set.of("of", "with", "from", "home");
    private static final Set<String> JOINERS = Set.of("and", "or", ",", "&", "/", "plus", "-", "–");

    boolean attends(Duty duty, Phrase object) {
        String verb = duty.verb();
        boolean attending = subject.words("attending-verbs").contains(verb)
                || subject.words("attending-verbs").contains(verb + " " + object.word(0));
        return attending && service(object) && !anothers(duty, end(duty, object));
    }

    /** "Finish it", "stay in it": whatever was named before. */
    boolean goesBack(Duty duty, Phrase object) {
        boolean idle = subject.words("weak-verbs").contains(duty.verb())
                || subject.words("state-verbs").contains(duty.verb());
        boolean nothing = object.size() == 0 && idle;
        boolean ended = where(object) == 0 && subject.words("completing-verbs").contains(duty.verb());
        return nothing
                || ended
                || slip(duty, object)
                || onTime(duty, object)
                || subject.words("attending-verbs").contains(duty.verb()) && IT.contains(object.word(0));
    }

    /** "Rehab for the pills and a class: she will do both": the services stand before, in the same sentence. */
    boolean namedBefore(Duty duty, Phrase object) {
        return ALL.contains(object.word(0))
                && subject.words("attending-verbs").contains(duty.verb())
                && (duty.verb().equals("do")
                        || subject.words("completing-verbs").contains(duty.verb())
                        || duty.verb().equals("attend"))
                && service(subject.before(duty));
    }

    /** "Signs the sheet", "hands in the slip", right behind a service. */
    private boolean slip(Duty duty, Phrase object) {
        String two = duty.verb() + " " + object.word(0);
        boolean in = subject.words("slip-verbs").contains(two);
        boolean hands = in || subject.words("slip-verbs").contains(duty.verb());
        boolean alone = SIGNS.contains(two)
                && (object.size() == 1
                        || object.word(1).equals("each")
                        || object.word(1).equals("every"));
        Phrase slip = in ? object.from(1) : object;
        return alone || hands && !slip.hasAny(OF) && slip.until(where(slip)).names(subject.words("service-slips"));
    }

    /** "Enroll in and complete a class": the service stands behind the next verb. */
    boolean opens(Duty duty, Phrase object) {
        boolean nothing = object.size() == 0
                || object.size() == 1
                        && (object.word(0).equals("in") || object.word(0).equals("and"));
        if (!nothing || !subject.words("attending-verbs").contains(duty.verb())) {
            return false;
        }
        for (Duty next : subject.promised()) {
            if (next.verbSpan().start() > duty.verbSpan().start()) {
                return next.sentence() == duty.sentence() && attends(next, subject.object(next));
            }
        }
        return false;
    }

    /** "Gets there on time, stays till the end": still only being there. */
    private boolean onTime(Duty duty, Phrase object) {
        if (object.size() == 0 || !subject.words("attending-verbs").contains(duty.verb())) {
            return false;
        }
        for (int i = 0; i < object.size(); i++) {
            if (!subject.words("being-there-words").contains(object.word(i))) {
                return false;
            }
        }
        return true;
    }

    /** Proof that one went is brought or sent. */
    boolean handsIn(Duty duty, Phrase object) {
        WordSet verbs = subject.words("hand-in-verbs");
        boolean hands = verbs.contains(duty.verb()) || verbs.contains(duty.verb() + " " + object.word(0));
        return hands && object.names(subject.words("proof-nouns"));
    }

    /** Whether what stands before the first clause, time or purpose is a service of an agency or provider. */
    boolean service(Phrase object) {
        return service(object, 0, where(object));
    }

    /** Where the words that name the service end, in the text. */
    private int end(Duty duty, Phrase object) {
        int end = where(object);
        return end == 0
                ? duty.object().start()
                : object.tokens().get(end - 1).span().end();
    }

    private int where(Phrase object) {
        int end = 0;
        while (end < object.size()
                && !(end > 0 && object.word(end).equals("from"))
                && !subject.words("service-ends").contains(object.word(end))
                && !(end > 0 && purpose(object, end))) {
            end++;
        }
        return end;
    }

    private boolean purpose(Phrase object, int at) {
        String next = object.word(at + 1);
        return object.word(at).equals("to")
                && subject.meanings().verb(next) != VerbClass.UNKNOWN
                && !subject.words("service-nouns").contains(next);
    }

    /** Looks at each word as the last of a service's name, so that a cooking class or a school meeting is none. */
    private boolean service(Phrase object, int from, int to) {
        Set<String> nouns = subject.words("service-nouns");
        for (int i = from; i < to; i++) {
            String one = object.word(i);
            String two = one + " " + object.word(i + 1);
            boolean long3 = nouns.contains(two + " " + object.word(i + 2));
            if (long3 || nouns.contains(two) || (nouns.contains(one) && !opensMore(object, i + 1))) {
                if (!everyday(object, i, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Class trip", "group hug", "program book": the service word only opens a longer name. */
    private boolean opensMore(Phrase object, int next) {
        return subject.words("behind-services").contains(object.word(next));
    }

    /** "Cooking class", "the women's group at church": a word of everyday life before it or right behind. */
    private boolean everyday(Phrase object, int at, int to) {
        Set<String> not = subject.words("not-services");
        for (int i = at; i >= 0 && i > at - 4 && !JOINERS.contains(object.word(i)); i--) {
            if (not.contains(object.word(i)) || not.contains(object.word(i) + " " + object.word(i + 1))) {
                return true;
            }
        }
        for (int i = at + 1; i < to && i < at + 4 && !JOINERS.contains(object.word(i)); i++) {
            if (not.contains(object.word(i)) || not.contains(object.word(i) + " " + object.word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Leo's class", "take Leo to counseling": another one's service; bringing them there is an act of its own. */
    private boolean anothers(Duty duty, int end) {
        for (Mention mention : Inside.of(subject.analysis().mentions(), Mention::span, duty.object())) {
            if (duty.object().contains(mention.span())
                    && mention.span().end() <= end
                    && (mention.possessive() ? isChild(mention) : near(duty, mention) && brought(mention))) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(Duty duty, Mention mention) {
        return mention.span().start() <= duty.object().start() + NEAR;
    }

    private static boolean isChild(Mention mention) {
        return mention.kind() == Mention.Kind.NAME
                && mention.person() != null
                && mention.person().role() == Role.CHILD;
    }

    private boolean brought(Mention mention) {
        return switch (mention.kind()) {
            case NAME -> mention.person() == null || mention.person().role() != Role.PROFESSIONAL;
            case KIN -> !Phrase.of(subject, mention.span()).names(subject.words("service-nouns"));
            case PRONOUN -> true;
            case ROLE_WORD, STRANGER -> false;
        };
    }
}
