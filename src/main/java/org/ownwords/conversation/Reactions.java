package org.ownwords.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.ScaleNumber;
import org.ownwords.text.Heard;

/** What cannot wait: despair, "jumping through hoops", a number that was just given. */
final class Reactions {
    private static final int LOWEST = 1;
    private static final int HIGHEST = 10;

    private final Scene scene;
    private final Phrasing phrasing;

    Reactions(Scene scene, Phrasing phrasing) {
        this.scene = scene;
        this.phrasing = phrasing;
    }

    Stream<Suggestion> pressing() {
        return Stream.concat(toSigns(), scene.asksForNumbers() ? toNumbers() : Stream.of());
    }

    /** A number that was given in passing can wait a little. */
    Stream<Suggestion> later() {
        return scene.asksForNumbers() ? Stream.of() : toNumbers();
    }

    private Stream<Suggestion> toSigns() {
        @Nullable Line last = scene.last();
        if (last == null || (scene.lastUsable() == null && !scene.childSpeaksInConfidence())) {
            return Stream.of();
        }
        var signs = scene.heard(last).signs();
        Stream<Suggestion> coping =
                signs.contains(Heard.Sign.NOTHING_OR_DESPAIR) ? to(last, QuestionKind.COPING) : Stream.of();
        Stream<Suggestion> hoops = signs.contains(Heard.Sign.HOOPS) ? to(last, QuestionKind.ENGAGEMENT) : Stream.of();
        return Stream.of(coping, hoops, toNumberIn(last)).flatMap(s -> s);
    }

    /** A child's words in confidence are answered, but nothing on the screen points to them. */
    private Stream<Suggestion> to(Line last, QuestionKind kind) {
        boolean asked = scene.asked().about(last.id(), kind) || onScreen(last, kind);
        if (asked) {
            return Stream.of();
        }
        @Nullable Line shown = scene.lastUsable();
        boolean child = scene.speakerIsChild(last);
        Occasion occasion = Occasion.after(last, shown, scene);
        return scene.bank()
                .of(kind)
                .filter(q -> q.forChild() == child
                        && !q.has(Tag.WHAT_ELSE)
                        && !scene.asked().question(q))
                .flatMap(q -> phrasing.of(q, occasion).stream())
                .limit(2);
    }

    private boolean onScreen(Line last, QuestionKind kind) {
        @Nullable Ask ask = scene.onScreen();
        return ask != null && ask.kind() == kind && !ask.id().equals(last.ask());
    }

    /** A number said in words, before anybody has put it down as one. */
    private Stream<Suggestion> toNumberIn(Line last) {
        @Nullable Line shown = scene.lastUsable();
        boolean heard = scene.heard(last).signs().contains(Heard.Sign.NUMBER) && last.kind() == QuestionKind.SCALING;
        if (shown == null || !heard || numbers().findAny().isPresent()) {
            return Stream.of();
        }
        Occasion occasion = Occasion.after(last, shown, scene);
        return Stream.of(Tag.NOT_LOWER, Tag.ONE_HIGHER)
                .filter(tag -> !scene.asked().about(shown.id(), q -> q.has(tag)))
                .flatMap(tag -> first(tag, occasion));
    }

    private Stream<Suggestion> toNumbers() {
        List<ScaleNumber> newestFirst = new ArrayList<>(numbers().toList());
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .flatMap(n -> tags(n).stream()
                        .filter(tag -> !scene.asked().about(n.id(), tag))
                        .skip(scene.asked().own(n.id()))
                        .flatMap(tag -> first(tag, Occasion.after(n, scene.person(n.speaker())))));
    }

    /** Given in this talk, and not for the worker alone. */
    private Stream<ScaleNumber> numbers() {
        return scene.file().talks().numbers().values().stream()
                .filter(n -> n.talk().equals(scene.talk().id()))
                .filter(n -> !n.privately() || scene.talk().kind() == TalkKind.PREPARATION);
    }

    private static List<Tag> tags(ScaleNumber number) {
        @Nullable Integer value = number.value();
        if (value == null) {
            return List.of(Tag.PASSED);
        }
        return switch (value) {
            case LOWEST -> List.of(Tag.AT_ONE, Tag.ONE_HIGHER);
            case HIGHEST -> List.of(Tag.NOT_LOWER, Tag.AT_TEN);
            default -> List.of(Tag.NOT_LOWER, Tag.ONE_HIGHER);
        };
    }

    private Stream<Suggestion> first(Tag tag, Occasion occasion) {
        @Nullable Person asked = occasion.asked();
        boolean child = asked != null && TalkGuards.isChild(scene.file(), asked.id());
        return scene.bank()
                .of(QuestionKind.SCALING)
                .filter(q -> q.has(tag) && q.forChild() == child)
                .flatMap(q -> phrasing.of(q, occasion).stream())
                .limit(1);
    }
}
