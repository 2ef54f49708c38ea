package org.ownwords.plan;

import org.jspecify.annotations.Nullable;

/**
 * An answer to a scaling question (quick guide 184).
 *
 * @param value 1 to 10; null when the answer was "pass" or "no number"
 * @param privately asked and answered for the worker alone
 */
public record ScaleNumber(
        NumberId id,
        TalkId talk,
        Dimension dimension,
        PersonId speaker,
        @Nullable Integer value,
        boolean privately) {
    public ScaleNumber {
        if (value != null && (value < 1 || value > 10)) {
            throw new Invalid("value", "A number is 1 to 10, not " + value + ". To pass is an answer too.");
        }
    }
}
