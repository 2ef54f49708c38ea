package org.ownwords.drafting;

import org.jspecify.annotations.Nullable;
import org.ownwords.plan.LineId;

/**
 * The question that a line answers. It completes an answer ("Yeah, every night") and is never told as the family's words.
 *
 * @param text as it was asked
 * @param about the line it follows up; null when nobody recorded which
 */
public record Prompt(String text, @Nullable LineId about) {}
