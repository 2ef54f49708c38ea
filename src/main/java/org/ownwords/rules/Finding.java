package org.ownwords.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a text.
 *
 * @param start first UTF-16 code unit it is about; an absence spans the whole text
 * @param end after the last
 * @param message why, one plain sentence
 * @param suggestion a next step or a rewrite, null when there is none
 * @param rewrite what mends it with one click, null where a person has to think; for pages only, the commands and the
 *     API do not tell it
 */
public record Finding(
        String rule,
        String catalogue,
        Severity severity,
        int start,
        int end,
        String message,
        @Nullable String suggestion,
        @Nullable Rewrite rewrite) {
    public Finding(
            String rule,
            String catalogue,
            Severity severity,
            int start,
            int end,
            String message,
            @Nullable String suggestion) {
        this(rule, catalogue, severity, start, end, message, suggestion, null);
    }
}
