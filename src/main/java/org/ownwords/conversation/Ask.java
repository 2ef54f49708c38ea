package org.ownwords.conversation;

import org.jspecify.annotations.Nullable;
import org.ownwords.plan.AskId;
import org.ownwords.plan.LineId;
import org.ownwords.plan.NumberId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.TalkId;

/**
 * One asking of a question.
 *
 * @param question id in the bank; null for the worker's own words
 * @param text as asked
 * @param line the line it follows up, if any
 * @param number the number it follows up, if any
 */
public record Ask(
        AskId id,
        TalkId talk,
        @Nullable String question,
        QuestionKind kind,
        String text,
        @Nullable LineId line,
        @Nullable NumberId number) {}
