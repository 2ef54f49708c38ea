package org.ownwords.conversation;

/** A recorded event does not fit the file: its journal is damaged. Names ids only, never content. */
public final class ImpossibleEvent extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    ImpossibleEvent(String message) {
        super(message);
    }
}
