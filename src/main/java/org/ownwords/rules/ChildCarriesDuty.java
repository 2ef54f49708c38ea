package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/**
 * A child will or must do something and no grown-up does anything (quick guide 126). What a child can do, if it likes to,
 * is fine: call someone, tell someone.
 */
final class ChildCarriesDuty implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("child-carries-duty", "O26", "QG 126");
    }

    @Override
    public List<Hit> check(Subject subject) {
        Cast cast = new Cast(subject);
        Duty carried = null;
        for (Duty duty : subject.analysis().duties()) {
            boolean beside = beside(subject, duty);
            if (!beside && !promised(subject, duty)) {
                continue;
            }
            Mention child = child(cast, duty);
            if (child == null && adult(cast, duty)) {
                return List.of();
            }
            carried = carried == null && !beside && child != null && must(subject, duty) ? duty : carried;
        }
        if (carried == null) {
            return misread(subject, cast);
        }
        return List.of(hit(cast, carried.span(), carried.subject()));
    }

    /** "After school Jun must heat soup": a child's name and its "must", where the analysis took more for the doer. */
    private static List<Hit> misread(Subject subject, Cast cast) {
        if (!noAdultActs(subject, cast)) {
            return List.of();
        }
        for (Mention mention : subject.analysis().mentions()) {
            if (cast.child(mention) && !mention.possessive() && cast.promises(mention)) {
                return List.of(hit(cast, mention.span(), mention));
            }
        }
        return List.of();
    }

    static boolean promised(Subject subject, Duty duty) {
        return duty.modality() != Duty.Modality.PAST && new Cast(subject).counts(duty);
    }

    /** "While Nadia packs lunches": done beside it, by someone grown up. */
    static boolean beside(Subject subject, Duty duty) {
        Tokens tokens = subject.tokens();
        Span where = duty.subjectSpan();
        return duty.inTrigger()
                && where != null
                && duty.modality() == Duty.Modality.PRESENT
                && !duty.negated()
                && tokens.is("meanwhile", tokens.first(where) - 1)
                && !subject.words("idle-verbs").contains(duty.verb());
    }

    /** Whether no grown-up does anything in it. */
    static boolean noAdultActs(Subject subject, Cast cast) {
        for (Duty duty : subject.analysis().duties()) {
            if (beside(subject, duty) && child(cast, duty) == null && adult(cast, duty)) {
                return false;
            }
            if (promised(subject, duty) && child(cast, duty) == null && adult(cast, duty)) {
                return false;
            }
        }
        return true;
    }

    /** The child who does it, if only children do. */
    static @Nullable Mention child(Cast cast, Duty duty) {
        for (Mention doer : duty.subjects()) {
            if (!cast.child(doer)) {
                return null;
            }
        }
        return duty.subject();
    }

    /** A grown-up who does it, or a note without a name. */
    private static boolean adult(Cast cast, Duty duty) {
        if (duty.subjects().isEmpty()) {
            return !duty.impersonal();
        }
        for (Mention doer : duty.subjects()) {
            if (!cast.child(doer) && cast.of(doer) != Cast.Part.NOBODY) {
                return true;
            }
        }
        return false;
    }

    /** "Will", "must", "has to", "should". */
    static boolean must(Subject subject, Duty duty) {
        return duty.modality() == Duty.Modality.WILL
                || (duty.modality() == Duty.Modality.WOULD
                        && Phrase.of(
                                        subject,
                                        new Span(
                                                duty.span().start(),
                                                duty.verbSpan().end()))
                                .hasAny(subject.words("ought-words")));
    }

    private static Hit hit(Cast cast, Span span, @Nullable Mention child) {
        String name = child == null
                ? "the child"
                : child.person() == null
                        ? "the " + cast.word(child)
                        : child.person().name();
        return new Hit(Severity.WARN, span, "", Map.of("child", name));
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Leo will go to bed at eight every night so that Ana can rest.",
                        "JJ will walk home from Ana's house by six every day.",
                        "Every morning the boys must make their beds before Ana comes.",
                        "JJ has to tell Ana the truth every Sunday.",
                        "When Ana visits on Fridays, Leo will carry her bag.",
                        "The kids will be home by six every day and text Ana.",
                        "Leo and JJ should listen to Ana at dinner every night.",
                        "JJ is going to ask Ana for help each Monday. He will finish his homework."),
                List.of(
                        "Leo can call Ana any time he is scared at night.",
                        "Leo will pick the book every night, and Tasha will read it to him.",
                        "JJ can call Ana at night, and she will come. He will practice calling her on Sundays.",
                        "Tasha will have JJ sit with Ana for five minutes after he hits.",
                        "Leo will be picked up at three every day by Ana.",
                        "Tasha and Leo will water the plants with Ana every Saturday.",
                        "When Leo will not sleep, Tasha will walk with him and text Ana.",
                        "Every night Tasha will tell Ana, “Leo will eat his peas.”"));
    }
}
