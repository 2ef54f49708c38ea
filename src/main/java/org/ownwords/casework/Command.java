package org.ownwords.casework;

import org.ownwords.conversation.Input;

/**
 * An input as a client sent it.
 *
 * @param id made by the client; the same again gives the same answer
 * @param bodyHash of the body as sent, to tell a repeat from another command with the same id
 * @param by the person at the keyboard
 * @param device which of their devices
 */
public record Command(String id, String bodyHash, Input input, String by, String device) {}
