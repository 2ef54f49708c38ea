package org.ownwords.conversation;

import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.ScaleNumber;

/**
 * What a question is asked on.
 *
 * @param asked who is spoken to; null when nobody in particular
 * @param line whose words it follows, and may point to
 * @param kind of the words it follows
 * @param phrase of that line, to be repeated
 * @param number that was given
 */
record Occasion(
        @Nullable Person asked,
        @Nullable Line line,
        @Nullable QuestionKind kind,
        @Nullable String phrase,
        @Nullable ScaleNumber number) {
    static Occasion to(@Nullable Person asked) {
        return new Occasion(asked, null, null, null, null);
    }

    static Occasion after(ScaleNumber number, @Nullable Person asked) {
        return new Occasion(asked, null, null, null, number);
    }

    /** @param shown the same words, or null when nothing on the screen may point to them */
    static Occasion after(Line last, @Nullable Line shown, Scene scene) {
        return new Occasion(scene.person(last.speaker()), shown, last.kind(), null, null);
    }
}
