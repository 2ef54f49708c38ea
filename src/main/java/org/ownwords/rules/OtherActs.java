package org.ownwords.rules;

import java.util.Set;
import java.util.stream.IntStream;
import org.ownwords.text.Duty;

/** Acts that stand in what goes with another verb. */
record OtherActs(Subject subject) {
    /** How far behind an "and" a second verb may stand, in words. */
    private static final int REACH = 4;

    private static final Set<String> AND = Set.of("and");

    /** Whether anyone could see or hear the verb done. */
    static boolean seen(Subject subject, String verb) {
        return subject.words("verbs-seen").contains(verb)
                || subject.words("visible-verbs").contains(verb);
    }

    /** "… and the same night tell Nia": a second act close behind an "and". */
    boolean joined(Phrase object) {
        if (!object.hasAny(AND)) {
            return false;
        }
        return IntStream.range(0, object.size())
                .filter(i -> object.word(i).equals("and"))
                .anyMatch(i -> verbAfter(object, i));
    }

    private boolean verbAfter(Phrase object, int and) {
        for (int i = and + 1; i <= and + REACH && !object.word(i).equals("to"); i++) {
            String word = object.word(i);
            boolean base = BaseForms.of(word).size() == 1;
            if (base && act(word) && !subject.words("noun-verbs").contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "By calling", "by using": a means that can be seen. */
    boolean means(Phrase object) {
        return IntStream.range(1, object.size())
                .anyMatch(
                        i -> object.word(i - 1).equals("by") && object.word(i).endsWith("ing") && act(object.word(i)));
    }

    /** "Make sure Joanie leaves by 7:45", "safe for Adam to crawl in": what is promised holds an act that can be seen. */
    boolean within(Duty duty) {
        boolean clause = subject.analysis().duties().stream()
                .filter(d -> d.clause() == Duty.Clause.EMBEDDED && duty.object().contains(d.verbSpan()))
                .anyMatch(d -> act(d.verb()));
        Phrase object = Phrase.of(subject, duty.object());
        boolean infinitive = IntStream.range(1, object.size())
                .anyMatch(i -> object.word(i - 1).equals("to") && act(object.word(i)));
        return clause || infinitive;
    }

    private boolean act(String word) {
        return BaseForms.of(word).stream()
                .anyMatch(b -> seen(subject, b) && !subject.words("vague-verbs").contains(b));
    }
}
