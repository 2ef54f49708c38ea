package org.ownwords.rules;

import java.util.Set;
import org.ownwords.text.Duty;
import org.ownwords.text.WordSet;

/** Acts that are only left undone: "will not", "stop", "stay off", "keep from slapping". */
record Shunning(Subject subject) {
    private static final Set<String> KEPT = Set.of("keep", "keeps", "stop", "stops", "refrain", "refrains", "abstain");
    private static final Set<String> TO = Set.of("to", "on", "from", "over", "for");
    private static final Set<String> OVER = Set.of("done", "through", "finished");

    boolean shuns(Duty duty, Phrase object) {
        return duty.negated()
                || stopping(duty)
                || denying(duty, object)
                || over(duty, object)
                || subject.meanings().shunningIdioms().match(duty.verb(), object) >= 0
                || keptFrom(duty);
    }

    /** "Stop yelling"; but what one drops or drops off may be a phone or a child. */
    private boolean stopping(Duty duty) {
        int space = duty.verb().indexOf(' ');
        String bare = space < 0 ? duty.verb() : duty.verb().substring(0, space);
        return subject.meanings().verb(duty.verb()) == VerbClass.STOPPING
                && !subject.words("verbs-open").contains(bare);
    }

    /** "Has nobody over", "opens to no one", "calls him no names", "promises not to drink". */
    private boolean denying(Duty duty, Phrase object) {
        WordSet no = subject.words("denying-words");
        String first = object.word(0);
        if (no.contains(first)) {
            return true;
        }
        String second = object.word(1);
        if (first.equals("not") || first.equals("never")) {
            return second.equals("to");
        }
        if (!no.contains(second)) {
            return false;
        }
        boolean nobody = second.startsWith("nob")
                || object.word(2).equals("one")
                || object.word(2).equals("man");
        boolean said = subject.meanings().verb(duty.verb()) == VerbClass.SAYING
                && !duty.verb().equals("call");
        return TO.contains(first) && nobody || !said && object.size() > 2 && someone(object);
    }

    private boolean someone(Phrase object) {
        return subject.words("object-pronouns").contains(object.word(0))
                || subject.tokens().around(object.place(0)) != null;
    }

    /** "Is done yelling", "will be through with slamming doors". */
    private static boolean over(Duty duty, Phrase object) {
        if (!duty.verb().equals("be") || !OVER.contains(object.word(0))) {
            return false;
        }
        String next = object.word(1);
        return next.equals("with") && object.word(2).endsWith("ing") || next.length() > 5 && next.endsWith("ing");
    }

    /** "Keep from slapping, pinching or mocking". */
    private boolean keptFrom(Duty duty) {
        if (!duty.verbSpan().of(subject.text()).endsWith("ing")) {
            return false;
        }
        Phrase before = subject.before(duty);
        for (int i = before.size() - 1; i > 0; i--) {
            if (before.word(i).equals("from") && KEPT.contains(before.word(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
