package org.ownwords.web;

import java.util.List;
import org.ownwords.rules.Context;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Findings;
import org.ownwords.rules.Piece;
import org.ownwords.rules.Rules;

/**
 * A text with what the rules say of it, as pages show it.
 *
 * @param pieces the text cut where findings begin and end
 * @param findings the most useful first
 */
public record Checked(String text, List<Piece> pieces, List<Finding> findings) {
    public Checked {
        pieces = List.copyOf(pieces);
        findings = List.copyOf(findings);
    }

    static Checked of(String text, Context context, Rules rules) {
        List<Finding> findings = Findings.mostUseful(rules.check(text, context));
        return new Checked(text, Piece.cut(text, findings), findings);
    }

    /** Nothing was looked for: the text alone. */
    static Checked unchecked(String text) {
        return new Checked(text, List.of(new Piece(text, null, List.of())), List.of());
    }

    /** The few to look at first. */
    public List<Finding> first() {
        return findings.subList(0, Math.min(Findings.AT_ONCE, findings.size()));
    }

    /** Those that can wait. */
    public List<Finding> rest() {
        return findings.subList(Math.min(Findings.AT_ONCE, findings.size()), findings.size());
    }
}
