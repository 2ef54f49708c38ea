package org.ownwords.journal;

import org.ownwords.plan.PlainSentence;

/** The journal cannot be opened. Its message is one plain sentence for the person who started the program. */
public final class CannotOpen extends Exception implements PlainSentence {
    private static final long serialVersionUID = 1L;

    CannotOpen(String message) {
        super(message);
    }
}
