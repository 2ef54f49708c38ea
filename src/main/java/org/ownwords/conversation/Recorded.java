package org.ownwords.conversation;

/**
 * An event with its place in the file.
 *
 * @param seq counts the events of one file, from 1
 */
public record Recorded(long seq, Stamp stamp, Event event) {}
