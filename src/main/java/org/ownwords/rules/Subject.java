package org.ownwords.rules;

import org.ownwords.text.Analysis;

/** One objective, read once, with what is known around it. */
public record Subject(Analysis analysis, Context context) {
    public String text() {
        return analysis.text();
    }
}
