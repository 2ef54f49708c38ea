package org.ownwords.rules;

import java.util.List;
import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.Token;

/** "Make", "have", "use" …: what someone makes, has or uses decides whether it can be seen. */
record Things(Subject subject) {
    private static final Set<String> OF = Set.of("of");

    /** A state of mind, a quality, or something that only a judging word describes ("a stable home"). */
    boolean vague(Phrase object) {
        if (object.word(0).equals("that") || subject.words("subject-pronouns").contains(object.word(0))) {
            return true;
        }
        Phrase named = named(object);
        String noun = named.word(named.size() - 1);
        return subject.words("abstract-nouns").contains(noun)
                || (subject.words("general-nouns").contains(noun) && named.hasAny(subject.words("judgment-words")));
    }

    /** The words up to the noun that counts: "an understanding" of …, but "a lot of stress". */
    private Phrase named(Phrase object) {
        Phrase thing = untimed(object).until(subject.words("phrase-ends"));
        Phrase head = thing.until(OF);
        boolean amount = subject.words("amounts").contains(head.word(head.size() - 1));
        return amount || head.size() == 0 ? thing : head;
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
}
