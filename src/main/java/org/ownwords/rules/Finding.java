package org.ownwords.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a text.
 *
 * @param start first UTF-16 code unit it is about; an absence spans the whole text
 * @param end after the last
 * @param message why, one plain sentence
 * @param suggestion a next step or a rewrite, null when there is none
 */
public record Finding(
        String rule,
        String catalogue,
        Severity severity,
        int start,
        int end,
        String message,
        @Nullable String suggestion) {}
