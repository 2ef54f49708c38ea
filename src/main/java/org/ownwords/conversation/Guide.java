package org.ownwords.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.TalkId;

/** Ranks what to ask next. Pure: the same file, hearings and time give the same suggestions. */
public final class Guide {
    /** More than this nobody reads while a family waits. */
    static final int MOST = 8;

    /** With less than this the worker has no choice. */
    private static final int FEW = 3;

    private final Scene scene;
    private final Reactions reactions;
    private final FollowUps followUps;
    private final WhatElse whatElse;
    private final StageQuestions questions;

    private final List<Suggestion> ranked = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    private Guide(Scene scene) {
        Phrasing phrasing = new Phrasing(scene);
        this.scene = scene;
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
        return new Guide(Scene.of(file, at, hearings, bank, now)).rank();
    }

    private List<Suggestion> rank() {
        add(3, reactions.pressing());
        switch (scene.time()) {
            case CLOSING -> closing();
            case TIGHT -> shortWay();
            case CALM -> {
                if (scene.isFresh()) {
                    fresh();
                } else {
                    goOn();
                }
            }
        }
        add(MOST, questions.here());
        add(FEW - ranked.size(), questions.anything());
        return List.copyOf(ranked);
    }

    private void closing() {
        add(4, questions.closing());
        add(2, questions.shortWay());
        add(1, followUps.now());
    }

    private void shortWay() {
        add(4, questions.shortWay());
        add(1, followUps.now());
        add(1, followUps.best());
        add(1, whatElse.offers());
    }

    /** Just come into a stage: what it is for comes first. */
    private void fresh() {
        Stage stage = scene.talk().stage();
        if (stage == Stage.OBJECTIVES) {
            add(1, questions.network());
        }
        if (stage == Stage.RELATIONSHIPS || stage == Stage.OBJECTIVES) {
            add(2, followUps.best());
        }
        add(4, questions.here());
        add(1, questions.childsVoice());
    }

    /** In the middle of it: build on the last answer, then on the best ones. */
    private void goOn() {
        Stage stage = scene.talk().stage();
        boolean inOrder = stage == Stage.OPENING || stage == Stage.SAY_IT_BACK;
        add(inOrder ? 1 : 2, followUps.now());
        add(inOrder ? 3 : 0, questions.here());
        add(1, whatElse.offers());
        add(2, questions.here());
        add(1, reactions.later());
        add(1, questions.network());
        add(stage == Stage.SAY_IT_BACK ? 0 : 1, followUps.best());
        add(1, questions.childsVoice());
        add(1, questions.beyond());
    }

    /** At most so many more that are not there yet. */
    private void add(int most, Stream<Suggestion> offers) {
        int full = Math.min(MOST, ranked.size() + most);
        offers.takeWhile(s -> ranked.size() < full).forEach(s -> {
            if (said.add(s.text())) {
                said.add(Asked.unaddressed(s.text()));
                ranked.add(s);
            }
        });
    }
}
