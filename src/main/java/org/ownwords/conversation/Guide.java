package org.ownwords.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.TalkId;

/** Ranks what to ask next. Pure: the same file, hearings and time give the same suggestions. */
public final class Guide {
    /** More than this nobody reads while a family waits. */
    static final int MOST = 8;

    private final Scene scene;
    private final Phrasing phrasing;
    private final Reactions reactions;
    private final FollowUps followUps;
    private final WhatElse whatElse;
    private final StageQuestions questions;

    private Guide(Scene scene) {
        this.scene = scene;
        this.phrasing = new Phrasing(scene);
        this.reactions = new Reactions(scene, phrasing);
        this.followUps = new FollowUps(scene, phrasing);
        this.whatElse = new WhatElse(scene, phrasing);
        this.questions = new StageQuestions(scene, phrasing);
    }

    /**
     * What to ask next in a talk, best first, each with its reason; at most eight. Never empty while the talk is open.
     *
     * @param now to tell the time left; the guide itself has no clock
     */
    public static List<Suggestion> next(CaseFile file, TalkId talk, Hearings hearings, QuestionBank bank, Instant now) {
        @Nullable Talk at = file.talks().byId().get(talk);
        if (at == null || !at.isOpen()) {
            return List.of();
        }
        return new Guide(Scene.of(file, at, hearings, bank, now)).ranked();
    }

    private List<Suggestion> ranked() {
        Map<String, Suggestion> byText = new LinkedHashMap<>();
        order().forEach(s -> byText.putIfAbsent(s.text(), s));
        Stream.concat(questions.here(), rest())
                .takeWhile(s -> byText.size() < MOST)
                .forEach(s -> byText.putIfAbsent(s.text(), s));
        List<Suggestion> ranked = new ArrayList<>(byText.values());
        return List.copyOf(ranked.subList(0, Math.min(MOST, ranked.size())));
    }

    private Stream<Suggestion> order() {
        return Stream.concat(
                reactions.offers().limit(3),
                switch (scene.time()) {
                    case CLOSING ->
                        Stream.of(
                                        questions.closing().limit(4),
                                        questions.shortWay().limit(2),
                                        followUps.now().limit(1))
                                .flatMap(s -> s);
                    case TIGHT ->
                        Stream.of(
                                        questions.shortWay().limit(4),
                                        followUps.now().limit(1),
                                        followUps.best().limit(1),
                                        whatElse.offers())
                                .flatMap(s -> s);
                    case CALM -> scene.isFresh() ? fresh() : goingOn();
                });
    }

    /** Just come into a stage: what it is for comes first. */
    private Stream<Suggestion> fresh() {
        boolean onAnswers =
                scene.talk().stage() == Stage.RELATIONSHIPS || scene.talk().stage() == Stage.OBJECTIVES;
        return Stream.of(
                        scene.talk().stage() == Stage.OBJECTIVES
                                ? questions.network().limit(1)
                                : Stream.<Suggestion>of(),
                        onAnswers ? followUps.best().limit(2) : Stream.<Suggestion>of(),
                        questions.here().limit(4),
                        questions.childsVoice())
                .flatMap(s -> s);
    }

    /** In the middle of it: build on the last answer, then on the best ones. */
    private Stream<Suggestion> goingOn() {
        boolean sayingBack = scene.talk().stage() == Stage.SAY_IT_BACK;
        return Stream.of(
                        sayingBack ? questions.here().limit(3) : Stream.<Suggestion>of(),
                        followUps.now().limit(2),
                        whatElse.offers(),
                        questions.here().limit(2),
                        questions.network().limit(1),
                        sayingBack ? Stream.<Suggestion>of() : followUps.best().limit(1),
                        questions.childsVoice(),
                        questions.beyond().limit(1))
                .flatMap(s -> s);
    }

    /** When a long talk has used up its stage: anything that was not asked, then anything at all. */
    private Stream<Suggestion> rest() {
        Occasion anyone = Occasion.to(phrasing.cast().parentToAsk());
        List<Question> plain = scene.bank().questions().stream()
                .filter(q -> !q.forChild() && q.kind() != null && q.follows() == null && q.has(Tag.START))
                .toList();
        return Stream.concat(
                plain.stream().flatMap(q -> phrasing.of(q, anyone).stream()),
                Stream.of(anyone).flatMap(a -> plain.stream().flatMap(q -> phrasing.again(q, a).stream())));
    }
}
