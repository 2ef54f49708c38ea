package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/**
 * The one who was hurt is to see to what the other does: keep him calm, keep him away, not provoke him (quick guide 202:
 * the pattern is the perpetrator's). What she does for her own safety, with her own door and feet, is fine.
 */
final class HurtMadeResponsible implements ObjectiveRule {
    /** How far behind its verb a violent deed may stand, in words. */
    private static final int DEED = 5;

    @Override
    public Card card() {
        return Card.objective("hurt-made-responsible", "N03", "QG 202");
    }

    @Override
    public List<Hit> check(Subject subject) {
        boolean apart = subject.context().flags().contains(Flag.DV);
        Severity severity = apart ? Severity.BLOCK : Severity.WARN;
        OtherParent other = new OtherParent(subject);
        Blame blame = new Blame(subject, apart);
        for (Mention mention : subject.analysis().mentions()) {
            boolean said = Inside.one(subject.analysis().quotations(), q -> q, mention.span());
            if (!said && meant(subject, other, mention, apart) && bySomeoneHurt(subject, other, mention)) {
                if (blame.on(mention)) {
                    return List.of(new Hit(severity, mention.span(), "", slots(subject, mention)));
                }
            }
        }
        Predicate<Mention> who = m -> meant(subject, other, m, apart);
        Span act = new Appeasing(subject, subject.tokens(), who).span();
        Span where = act == null && apart ? blame.violence() : act;
        return where == null
                ? List.of()
                : List.of(new Hit(severity, where, "", Map.of("other", "the other person", "name", name(subject))));
    }

    private static Map<String, String> slots(Subject subject, Mention mention) {
        return Map.of("other", OtherParent.bare(subject, mention), "name", name(subject));
    }

    private static String name(Subject subject) {
        return Names.slots(subject).getOrDefault("name", "this person");
    }

    /** The other parent; without violence in the file also "her boyfriend". */
    private static boolean meant(Subject subject, OtherParent other, Mention mention, boolean apart) {
        if (other.is(mention)) {
            return true;
        }
        if (apart) {
            return false;
        }
        return mention.kind() == Mention.Kind.KIN
                        && mention.person() == null
                        && subject.words("kin-partners").contains(new Cast(subject).word(mention))
                || hurts(subject, mention);
    }

    /** "If Oleg shows up drunk and swinging": anyone grown up whom the text shows to be a danger. */
    private static boolean hurts(Subject subject, Mention mention) {
        Person person = mention.person();
        if (person == null
                || person.role() == Role.CHILD
                || subject.owner().filter(person::equals).isPresent()) {
            return false;
        }
        Tokens tokens = subject.tokens();
        for (Duty duty : subject.analysis().duties()) {
            Mention doer = duty.main() || duty.negated() ? null : duty.subject();
            if (doer != null
                    && person.equals(doer.person())
                    && duty.modality() != Duty.Modality.PAST
                    && tokens.near("violent-deeds", tokens.first(duty.verbSpan()), DEED)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the act in which he stands is not a helper's, and not his own. */
    private static boolean bySomeoneHurt(Subject subject, OtherParent other, Mention mention) {
        Duty act = act(subject, mention);
        if (act == null) {
            return true;
        }
        if (subject.words("request-verbs").contains(act.verb())) {
            return false;
        }
        for (Mention doer : act.subjects()) {
            Cast.Part part = new Cast(subject).of(doer);
            boolean his = other.is(doer) || doer.equals(mention);
            if (his || part == Cast.Part.HELPER || part == Cast.Part.CHILD) {
                return false;
            }
        }
        return !act.impersonal() || act.verb().equals("be");
    }

    /** The main act before or around him. */
    private static @Nullable Duty act(Subject subject, Mention mention) {
        Duty act = null;
        for (Duty duty : subject.analysis().duties()) {
            boolean before = duty.verbSpan().start() < mention.span().start();
            if (duty.main() && before && Inside.together(subject, duty.verbSpan(), mention.span())) {
                act = duty;
            }
        }
        return act;
    }

    /** In the test Steve is to be kept apart from Tasha. */
    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will keep him away from the house every night and call Ana.",
                        "On Fridays Tasha will call Ana and calm Steve down when he is loud.",
                        "Tasha will not provoke Steve when he drinks. She will call Ana each night.",
                        "Tasha will cook by six so that Steve doesn't get angry, and Ana will call at eight.",
                        "Each evening Tasha will call Ana and keep Steve from drinking.",
                        "Tasha will call Ana on Fridays and prevent Steve from seeing the kids.",
                        "Tasha will call Ana each night and not allow violence in her home.",
                        "Each weekend Tasha will call Ana and stop her ex from drinking.",
                        "Tasha will see to it that nothing sets Steve off. Ana drops by on Sundays.",
                        "If Steve turns up, Tasha will make sure he does not get worked up and call Ana.",
                        "Tasha will call Ana each Sunday and not give him a reason to get mad."),
                List.of(
                        "Tasha will not let Steve in when he is drunk. She will call Ana.",
                        "When Steve shouts, Tasha will take Leo and walk to Ana's.",
                        "Tasha will keep Steve's texts in a folder and show them to Ana each Monday.",
                        "Tasha will keep away from Steve. On Fridays she will sleep at Ana's.",
                        "Tasha will make sure the door is locked at nine and text Ana.",
                        "Tasha will move to Ana's by March 1 so that Steve cannot find her.",
                        "Ana will make sure Steve does not come to the door on Fridays.",
                        "Keeping Steve away is police work, not hers. On Sundays Tasha will test the button with Ana.",
                        "Tasha will keep Leo calm with a song when he is upset, and Ana will listen."));
    }

    @Override
    public Set<String> keys() {
        return Set.of("");
    }
}
