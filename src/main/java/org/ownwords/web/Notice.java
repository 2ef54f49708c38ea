package org.ownwords.web;

/**
 * What the worker is told at once.
 *
 * @param line the newest line that may be a safety concern
 */
public record Notice(LineView line, String says) {
    /** Tells one notice from the next, so that putting one away does not hide another. */
    public String key() {
        return line.line().id() + "-" + line.line().version();
    }
}
