package org.ownwords.journal;

import org.jspecify.annotations.Nullable;

/**
 * What a verification found of one file.
 *
 * @param file its id, as stored
 * @param events how many are stored
 * @param damage what is wrong with which row, null when the chain holds
 */
public record Verified(String file, long events, @Nullable String damage) {
    public boolean isSound() {
        return damage == null;
    }

    /** One plain sentence, without content. */
    public String sentence() {
        return damage == null
                ? "File " + file + ": " + events + (events == 1 ? " event" : " events") + ", all sound."
                : "File " + file + ": " + damage + ".";
    }
}
