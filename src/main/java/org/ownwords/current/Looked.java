package org.ownwords.current;

import java.util.List;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Findings;

/**
 * One objective of a current plan, looked at.
 *
 * @param number its place in the plan, from 1
 * @param findings the most useful first
 */
public record Looked(int number, Passage passage, List<Finding> findings, Nature nature, List<Good> goods) {
    public Looked {
        findings = List.copyOf(findings);
        goods = List.copyOf(goods);
    }

    public String text() {
        return passage.text();
    }

    /** The few to read first. */
    public List<Finding> first() {
        return findings.subList(0, Math.min(Findings.AT_ONCE, findings.size()));
    }

    /** Those that can wait. */
    public List<Finding> rest() {
        return findings.subList(Math.min(Findings.AT_ONCE, findings.size()), findings.size());
    }
}
