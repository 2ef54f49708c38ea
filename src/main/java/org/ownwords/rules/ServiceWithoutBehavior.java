package org.ownwords.rules;

import java.util.List;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/**
 * The parent only goes to a service, and nothing that can be seen at home follows (quick guide 119). Bringing proof of it
 * does not count.
 */
final class ServiceWithoutBehavior implements ObjectiveRule {
    /** A note of more words may hold more than the service. */
    private static final int LISTED = 14;

    @Override
    public Card card() {
        return Card.objective("service-without-behavior", "O07", "QG 119");
    }

    @Override
    public List<Hit> check(Subject subject) {
        Duty service = null;
        for (Duty act : subject.own()) {
            ActKind kind = subject.kind(act);
            if (kind == ActKind.SEEN || kind == ActKind.UNSURE) {
                return List.of();
            }
            if (kind == ActKind.ATTENDED && service == null) {
                service = act;
            }
        }
        if (service == null && subject.promised().isEmpty()) {
            return nominal(subject);
        }
        return service == null || toldThere(subject, service) || perhaps(subject)
                ? List.of()
                : List.of(new Hit(Severity.BLOCK, Sight.span(service), "", Names.slots(subject)));
    }

    /** "Saturdays she lets Zion knead the dough": a child is hardly "she" here, and then the act is the parent's. */
    private static boolean perhaps(Subject subject) {
        for (Duty act : subject.promised()) {
            Mention doer = act.subject();
            Person child = doer == null || doer.kind() != Mention.Kind.PRONOUN ? null : doer.person();
            if (child != null && child.role() == Role.CHILD && subject.kind(act) == ActKind.SEEN) {
                return true;
            }
        }
        return false;
    }

    /** "Enrollment of Huy in a workshop": no verb at all, and a service is all there is. */
    private static List<Hit> nominal(Subject subject) {
        Phrase whole = Phrase.of(subject, subject.whole());
        for (int i = 0; i < whole.size(); i++) {
            if (subject.words("service-nominals").contains(whole.word(i))) {
                boolean service = new Services(subject).service(whole.from(i + 1));
                return service
                        ? List.of(new Hit(Severity.BLOCK, subject.whole(), "", Names.slots(subject)))
                        : List.of();
            }
        }
        return listed(subject, whole)
                ? List.of(new Hit(Severity.BLOCK, subject.whole(), "", Names.slots(subject)))
                : List.of();
    }

    /** "Parenting class, 12 weeks, Rosa": nothing but the service, how long, and who. */
    private static boolean listed(Subject subject, Phrase whole) {
        if (whole.size() > LISTED || subject.analysis().mentions().isEmpty() || !new Services(subject).service(whole)) {
            return false;
        }
        for (Mention mention : subject.analysis().mentions()) {
            Person person = mention.person();
            if (person == null ? mention.kind() != Mention.Kind.ROLE_WORD : !Acts.owns(subject, person)) {
                return false;
            }
        }
        return subject.analysis().duties().isEmpty();
    }

    /** "So he can say it out loud": what is done with it stands in the purpose. */
    private static boolean toldThere(Subject subject, Duty service) {
        for (Duty inner : subject.analysis().duties()) {
            boolean saying = subject.meanings().verb(inner.verb()) == VerbClass.SAYING;
            if (saying
                    && inner.clause() == Duty.Clause.EMBEDDED
                    && inner.modality() == Duty.Modality.CAN
                    && service.object().contains(inner.verbSpan())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will complete a parenting class by March 15.",
                        "Tasha will go to counseling every week.",
                        "Tasha will sign up for an anger management program by Friday and bring proof to the meeting.",
                        "Every two weeks Tasha will see a therapist.",
                        "Tasha will take part in outpatient treatment for 12 weeks.",
                        "Every Tuesday Tasha goes to her anger class, gets there on time and hands in the slip.",
                        "Tasha will sit in on the Thursday parenting group and stay for the whole hour.",
                        "By May 1st Tasha will get on the waitlist for counseling and take the first opening."),
                List.of(
                        "Tasha will go to counseling every week and tell Ana what she will try at home.",
                        "Tasha will go to church every Sunday.",
                        "Tasha will go to Leo's class on Friday and read to the children.",
                        "After each parenting class, Tasha will play with Leo on the floor for 20 minutes.",
                        "Tasha will complete the rent form by Friday.",
                        "Every Monday Tasha will take Leo to the park."));
    }
}
