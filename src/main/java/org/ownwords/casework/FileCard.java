package org.ownwords.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.FileId;

/**
 * One entry of the list of files.
 *
 * @param name neutral name; the id when it cannot be read
 * @param changed when something was last recorded, null when it cannot be read
 * @param damage why it cannot be opened, null when it can
 */
public record FileCard(
        FileId id,
        String name,
        @Nullable Instant changed,
        @Nullable String damage) {}
