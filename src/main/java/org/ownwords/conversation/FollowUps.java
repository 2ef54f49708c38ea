package org.ownwords.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;

/** Asks for what is still missing in an answer, in the words of the answer. */
final class FollowUps {
    private static final List<Detail> USUAL = List.of(
            Detail.ACT,
            Detail.HELPER,
            Detail.NOTICER,
            Detail.DIFFERENCE,
            Detail.TRIGGER,
            Detail.HOW_OFTEN,
            Detail.PLACE);

    private static final List<Detail> WHAT_OTHERS_SEE = List.of(Detail.NOTICER, Detail.DIFFERENCE);

    private static final List<Detail> OTHERS_FIRST =
            Stream.concat(WHAT_OTHERS_SEE.stream(), USUAL.stream()).distinct().toList();

    /** What makes an idea an objective that a stranger could check. */
    private static final List<Detail> TO_AGREE_ON =
            List.of(Detail.HOW_OFTEN, Detail.TRIGGER, Detail.HELPER, Detail.NOTICER, Detail.DIFFERENCE);

    private final Scene scene;
    private final Phrasing phrasing;
    private final Veins veins;

    FollowUps(Scene scene, Phrasing phrasing) {
        this.scene = scene;
        this.phrasing = phrasing;
        this.veins = new Veins(scene);
    }

    /** On what is spoken of now, until the vein is deep enough for "what else?". */
    Stream<Suggestion> now() {
        if (scene.childSpeaksInConfidence()) {
            return inConfidence();
        }
        List<Detail> wanted = scene.talk().stage() == Stage.RELATIONSHIPS ? OTHERS_FIRST : USUAL;
        return veins.now()
                .filter(v -> !v.isDeep())
                .flatMap(v -> v.missing(wanted).stream().limit(2).flatMap(d -> ask(v, d, true).stream()));
    }

    /** On the best answers so far, one question each. */
    Stream<Suggestion> best() {
        List<Detail> wanted = switch (scene.talk().stage()) {
            case RELATIONSHIPS -> WHAT_OTHERS_SEE;
            case OBJECTIVES -> TO_AGREE_ON;
            case OPENING, PROGRESS, EXCEPTIONS, PREFERRED_FUTURE, SCALING, SAY_IT_BACK, CLOSED -> USUAL;
        };
        return veins.best().stream()
                .flatMap(v -> v.missing(wanted).stream().limit(1).flatMap(d -> ask(v, d, false).stream()));
    }

    /** A child is asked on without its words being repeated, and nothing ties the question to them. */
    private Stream<Suggestion> inConfidence() {
        Line last = java.util.Objects.requireNonNull(scene.last());
        @Nullable Vein vein = Vein.of(scene, last);
        if (vein == null) {
            return Stream.of();
        }
        Occasion occasion = Occasion.after(last, null, scene);
        return vein.missing(USUAL).stream()
                .filter(d -> !scene.asked().detailsOfChild().contains(d))
                .limit(2)
                .flatMap(d -> scene.bank()
                        .following(d)
                        .filter(q -> q.forChild() && fits(q, vein))
                        .flatMap(q -> phrasing.of(q, occasion).stream())
                        .limit(1));
    }

    /** @param now whether "that" is clear without repeating the words */
    private Optional<Suggestion> ask(Vein vein, Detail detail, boolean now) {
        Line line = vein.line();
        @Nullable Person speaker = scene.person(line.speaker());
        Occasion occasion = new Occasion(speaker, line, line.kind(), vein.phrase(), null);
        boolean speaksNow = line.equals(scene.last())
                || (scene.last() != null
                        && line.speaker() != null
                        && line.speaker().equals(scene.last().speaker()));
        return scene.bank()
                .following(detail)
                .filter(q -> q.forChild() == scene.speakerIsChild(line))
                .filter(q -> fits(q, vein))
                .filter(q -> now || q.needs(Slot.PHRASE))
                .filter(q -> speaksNow || q.forChild() || q.needs(Slot.NAME))
                .sorted(Comparator.<Question, Boolean>comparing(q -> !q.needs(Slot.PHRASE))
                        .thenComparing(scene.asked()::question)
                        .thenComparing(q -> q.has(Tag.NEUTRAL)))
                .flatMap(q -> phrasing.of(q, occasion).stream())
                .findFirst();
    }

    private static boolean fits(Question question, Vein vein) {
        boolean tense = !question.has(vein.ahead() ? Tag.DONE : Tag.AHEAD);
        return tense && (!vein.neutral() || question.has(Tag.NEUTRAL));
    }
}
