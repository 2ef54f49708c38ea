package org.ownwords.plan;

import java.util.List;

/**
 * A named person went on although checks block. Listed for the supervisor and marked on the agency's copy.
 *
 * @param rules catalogue ids of the checks that were set aside
 */
public record Waiver(List<String> rules, String by, String reason) {
    public Waiver {
        rules = List.copyOf(rules);
        by = Texts.name("by", by);
        reason = Texts.required("reason", reason);
    }
}
