package org.ownwords.rules;

import java.util.Set;
import org.ownwords.rules.Head.Stuff;

/** Verbs that are plain acts where a thing is handled ("shelve books") or someone is told ("let the school know"). */
record Handling(Subject subject) {
    private static final Set<String> MINDING = Set.of("mind", "match", "escort", "shadow", "separate");
    private static final Set<String> TALK = Set.of("communication", "contact", "conversation", "dialogue");
    private static final Set<String> BEFORE = Set.of("it", "them");

    /** How far behind its verb the word may stand that makes it plain. */
    private static final int NEAR = 5;

    /** "Address the envelope", "balance on one foot", "strain the soup", "mind the twins". */
    boolean manages(String verb, Phrase object) {
        return has("two-sense-verbs", verb) && touched(object)
                || has("handling-verbs", verb) && thing(object).stuff() == Stuff.THING
                || MINDING.contains(verb) && new Heads(subject).at(object, 0).stuff() == Stuff.PERSON;
    }

    /** "Let the school know", "get the form signed", "do bedtime", "open a conversation with Ana". */
    boolean done(String verb, Phrase object) {
        return switch (verb) {
            case "let" -> near(object, 1, Set.of("know"));
            case "get" -> nearAny(object, "done-words", 1);
            case "do" -> nearAny(object, "daily-rounds", 0);
            default -> talk(object) && new Heads(subject).at(object, 2).stuff() == Stuff.PERSON;
        };
    }

    /** "Use it that week": what was named before decides. */
    boolean unclear(String verb, Phrase object) {
        return verb.equals("use") && BEFORE.contains(object.word(0)) || talk(object);
    }

    /** "Show up for every visit", but not "for her kids". */
    boolean comesFor(Phrase object) {
        return new Heads(subject).at(object, 1).stuff() == Stuff.THING
                || subject.tokens().timed(object.place(2));
    }

    /** "Put the pills above the fridge", "make things from clay": no set phrase, where a thing is handled. */
    boolean handled(Phrase object) {
        Head head = new Heads(subject).at(object, 0);
        String what = object.word(head.end() - 1);
        return head.stuff() == Stuff.THING && subject.meanings().thing(what) && !has("figures-of-speech", what);
    }

    private boolean touched(Phrase object) {
        Head thing = thing(object);
        return thing.stuff() == Stuff.THING && subject.meanings().thing(object.word(thing.end() - 1));
    }

    private Head thing(Phrase object) {
        Heads heads = new Heads(subject);
        Head head = heads.at(object, 0);
        return head.stuff() == Stuff.NOTHING ? heads.behind(object, head.end()) : head;
    }

    private static boolean talk(Phrase object) {
        return TALK.contains(object.word(0)) && object.word(1).equals("with");
    }

    private boolean nearAny(Phrase object, String list, int from) {
        for (int i = from; i < NEAR; i++) {
            if (has(list, object.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(Phrase object, int from, Set<String> words) {
        for (int i = from; i < NEAR; i++) {
            if (words.contains(object.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String list, String word) {
        return subject.words(list).contains(word);
    }
}
