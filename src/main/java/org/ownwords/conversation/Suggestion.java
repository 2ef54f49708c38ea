package org.ownwords.conversation;

import org.jspecify.annotations.Nullable;
import org.ownwords.plan.LineId;
import org.ownwords.plan.NumberId;
import org.ownwords.plan.QuestionKind;

/**
 * What to ask next, and why.
 *
 * @param question id in the bank
 * @param text ready to be said
 * @param reason one short sentence ("Nobody has said yet who helped")
 * @param line the line it builds on, if any
 * @param number the number it builds on, if any
 */
public record Suggestion(
        String question,
        QuestionKind kind,
        String text,
        String reason,
        @Nullable LineId line,
        @Nullable NumberId number) {}
