package org.ownwords.rules;

import java.util.Set;
import org.ownwords.text.Duty;

/** Acts that are only left undone: "will not", "stop", "stay off", "keep from slapping". */
record Shunning(Subject subject) {
    private static final Set<String> KEPT = Set.of("keep", "keeps", "stop", "stops", "refrain", "refrains", "abstain");

    boolean shuns(Duty duty, Phrase object) {
        return duty.negated()
                || subject.meanings().verb(duty.verb()) == VerbClass.STOPPING
                || subject.meanings().shunningIdioms().match(duty.verb(), object) >= 0
                || keptFrom(duty);
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
