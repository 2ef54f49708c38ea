package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text under the same checks.
 *
 * @param severity of the strongest check on it, null when there is none
 * @param checks places in the list, from 1, of the checks that end here
 */
public record Piece(String text, @Nullable Severity severity, List<Integer> checks) {

    /** The text cut where checks begin and end. A check of the whole text is about what is absent, and marks nothing. */
    public static List<Piece> cut(String text, List<Finding> findings) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Finding finding : findings) {
            if (marks(finding, text)) {
                cuts.add(finding.start());
                cuts.add(finding.end());
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            pieces.add(piece(text, from, to, findings));
            from = to;
        }
        return pieces;
    }

    private static Piece piece(String text, int from, int to, List<Finding> findings) {
        List<Integer> checks = new ArrayList<>();
        Severity strongest = null;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (marks(finding, text) && finding.start() <= from && to <= finding.end()) {
                if (finding.end() == to) {
                    checks.add(i + 1);
                }
                strongest = strongest == null || finding.severity().compareTo(strongest) < 0
                        ? finding.severity()
                        : strongest;
            }
        }
        return new Piece(text.substring(from, to), strongest, checks);
    }

    private static boolean marks(Finding finding, String text) {
        return finding.start() < finding.end()
                && finding.end() <= text.length()
                && finding.end() - finding.start() < text.length();
    }
}
