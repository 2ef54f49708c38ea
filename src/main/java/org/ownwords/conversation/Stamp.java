package org.ownwords.conversation;

import java.time.Instant;

/**
 * When something was recorded, and by whom.
 *
 * @param by the person at the keyboard
 * @param device which of their devices
 */
public record Stamp(Instant at, String by, String device) {}
