package org.ownwords.rules;

import java.util.List;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/** Which acts of a text count as promised, and whose they are. */
final class Acts {
    private Acts() {}

    /** What someone takes on: neither past nor only in a trigger or in someone's mouth. */
    static List<Duty> promised(Subject subject) {
        return subject.promised();
    }

    static List<Duty> findPromised(Subject subject) {
        return subject.analysis().duties().stream()
                .filter(d -> (d.main() || expected(subject, d)) && d.modality() != Duty.Modality.PAST)
                .filter(d -> !subject.analysis().quoted(d.verbSpan()))
                .toList();
    }

    /** "It is expected that sobriety be maintained by Rosa": what is expected is what is asked of her. */
    private static boolean expected(Subject subject, Duty duty) {
        if (duty.clause() != Duty.Clause.EMBEDDED) {
            return false;
        }
        for (Duty outer : subject.analysis().duties()) {
            if (outer.main()
                    && outer.subjects().isEmpty()
                    && outer.span().start() < duty.verbSpan().start()
                    && outer.object().contains(duty.verbSpan())
                    && subject.words("expecting-verbs").contains(outer.verb())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch stands in a trigger ("when he drinks") or in quotation marks. */
    static boolean onlyTold(Subject subject, Span span) {
        return subject.analysis().quoted(span)
                || subject.analysis().triggers().stream().anyMatch(t -> t.span().contains(span));
    }

    /**
     * What the one whose objective it is takes on, or a parent; when they take on nothing, what anyone does, for a child's
     * "can" and a helper's promise are judged by the same measure.
     */
    static List<Duty> ofOwner(Subject subject) {
        return subject.ofOwner();
    }

    static List<Duty> findOfOwner(Subject subject) {
        List<Duty> promised = promised(subject);
        List<Duty> own = subject.own();
        return own.isEmpty() ? promised : own;
    }

    /** What the one whose objective it is takes on, or a parent; empty when all of it is for others. */
    static List<Duty> findOwn(Subject subject) {
        return promised(subject).stream().filter(d -> isOwners(subject, d)).toList();
    }

    private static boolean isOwners(Subject subject, Duty duty) {
        return duty.subjects().isEmpty()
                ? !duty.impersonal() || signedUp(subject, duty)
                : duty.subjects().stream().anyMatch(doer -> isOwner(subject, doer));
    }

    /** "Loretta is signed up for group": what is done to her is hers. */
    private static boolean signedUp(Subject subject, Duty duty) {
        Span whom = duty.subjectSpan();
        return whom != null
                && subject.words("attending-verbs").contains(duty.verb())
                && subject.analysis().mentions().stream()
                        .anyMatch(m -> m.span().equals(whom) && !m.possessive() && isOwner(subject, m));
    }

    private static boolean isOwner(Subject subject, Mention doer) {
        Person person = doer.person();
        return switch (doer.kind()) {
            case ROLE_WORD -> true;
            case KIN -> person != null && owns(subject, person);
            case NAME -> person == null || owns(subject, person);
            case PRONOUN -> person == null ? !others(subject, doer) : owns(subject, person);
            case STRANGER -> subject.context().roster().people().stream().noneMatch(p -> p.role() == Role.PARENT);
        };
    }

    /** "They" who are not known: most often the helpers just named. */
    private static boolean others(Subject subject, Mention doer) {
        return doer.span().of(subject.text()).equalsIgnoreCase("they");
    }

    static boolean owns(Subject subject, Person person) {
        PersonId owner = subject.context().owner();
        return person.role() == Role.PARENT || person.id().equals(owner);
    }
}
