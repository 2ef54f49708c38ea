package org.ownwords.rules;

import org.ownwords.plan.Role;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/** Whether someone only goes to a service, signs up for one or goes along with it (quick guide 119). */
record Services(Subject subject) {
    /** How near to the verb a person stands who is brought along, in UTF-16 code units ("take the kids to"). */
    private static final int NEAR = 5;

    boolean attends(Duty duty, Phrase object) {
        if (!subject.words("attending-verbs").contains(duty.verb())) {
            return false;
        }
        Phrase where = object.until(subject.words("service-ends"));
        return where.names(subject.words("service-nouns"))
                && !where.names(subject.words("not-services"))
                && !anothers(duty);
    }

    /** "Leo's class", "take Leo to counseling": another one's service; bringing them there is an act of its own. */
    private boolean anothers(Duty duty) {
        return subject.analysis().mentions().stream()
                .filter(m -> duty.object().contains(m.span()))
                .anyMatch(m -> m.possessive() ? isChild(m) : near(duty, m) && brought(m));
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
