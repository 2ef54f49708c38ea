package org.ownwords.rules;

import java.util.Set;
import org.ownwords.rules.Head.Stuff;

/** "Be", "stay" …: at a place or up and dressed can be seen, calm and sober cannot. */
record States(Subject subject) {
    private static final Set<String> STAYING = Set.of("stay", "remain");
    private static final Set<String> WHO = Set.of("who", "one");

    ActKind judge(String verb, Phrase object) {
        int at = 0;
        while (has("adverbs", object.word(at)) && !has("visible-states", object.word(at))) {
            at++;
        }
        String word = object.word(at);
        if (has("visible-states", word)) {
            return ActKind.SEEN;
        }
        if (verb.equals("be") && object.hasAny(WHO) && !object.hasAny(subject.words("judgment-words"))) {
            return ActKind.UNSURE;
        }
        if (has("place-openers", word)) {
            return placed(object, at);
        }
        if (STAYING.contains(verb) && new Heads(subject).at(object, at).stuff() == Stuff.THING) {
            return ActKind.SEEN;
        }
        boolean nothing = word.isEmpty() || has("phrase-ends", word);
        return nothing && STAYING.contains(verb) ? ActKind.SEEN : ActKind.VAGUE;
    }

    /** "In the room", "with Ana", but not "in recovery". */
    private ActKind placed(Phrase object, int at) {
        if (has("vague-places", object.word(at + 1))) {
            return ActKind.VAGUE;
        }
        Head where = new Heads(subject).at(object, at + 1);
        if (where.vague()) {
            return ActKind.VAGUE;
        }
        return where.stuff() == Stuff.NOTHING ? ActKind.UNSURE : ActKind.SEEN;
    }

    private boolean has(String list, String word) {
        return subject.words(list).contains(word);
    }
}
