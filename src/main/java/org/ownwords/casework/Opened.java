package org.ownwords.casework;

import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Hearings;

/** A file, looked up. */
public sealed interface Opened {
    /** There it is, with what was heard in its lines. */
    record Found(CaseFile file, Hearings hearings) implements Opened {}

    /** Nobody opened such a file. */
    record Unknown() implements Opened {}

    /** Its journal is damaged; the message names the file and the row, never content. */
    record Damaged(String message) implements Opened {}
}
