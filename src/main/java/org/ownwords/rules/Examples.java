package org.ownwords.rules;

import java.util.List;

/**
 * Texts that a rule finds something in, and texts it leaves alone. The test that runs them says who the people in them
 * are.
 */
public record Examples(List<String> flagged, List<String> fine) {
    public Examples {
        flagged = List.copyOf(flagged);
        fine = List.copyOf(fine);
    }
}
