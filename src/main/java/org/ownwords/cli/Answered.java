package org.ownwords.cli;

/** What became of one piece of input. */
sealed interface Answered {
    /** @param bytes one or more lines in UTF-8, without the last line's end */
    record Answer(byte[] bytes) implements Answered {}

    /** @param problem which line it was, and why it could not be used */
    record Unusable(String problem) implements Answered {}
}
