package org.ownwords.journal;

import org.ownwords.plan.PlainSentence;

/** No backup was made. Its message is one plain sentence for the person who asked for it. */
public final class CannotBackUp extends Exception implements PlainSentence {
    private static final long serialVersionUID = 1L;

    CannotBackUp(String message) {
        super(message);
    }
}
