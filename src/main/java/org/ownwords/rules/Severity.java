package org.ownwords.rules;

/** How strongly a finding speaks. It belongs to the finding, not to the rule. */
public enum Severity {
    /** Must be mended before acceptance (objective) or before the final plan (plan, readiness). */
    BLOCK,
    /** Should be looked at. */
    WARN,
    /** A question worth asking. */
    ASK
}
