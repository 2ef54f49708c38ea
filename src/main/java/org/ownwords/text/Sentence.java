package org.ownwords.text;

import org.ownwords.plan.Span;

/**
 * One sentence.
 *
 * @param first index of its first token
 * @param end index after its last token
 */
public record Sentence(Span span, int first, int end) {}
