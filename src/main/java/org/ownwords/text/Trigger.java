package org.ownwords.text;

import org.ownwords.plan.Span;

/**
 * "If", "when", "after" … and what follows: what sets an act off.
 *
 * @param span with the opening word
 */
public record Trigger(Span span) {}
