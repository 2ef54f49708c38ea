package org.ownwords.conversation;

import java.util.Map;
import org.ownwords.plan.Worry;
import org.ownwords.plan.WorryId;

/** Why the agency is there. */
public record Worries(Map<WorryId, Worry> byId) {
    public boolean anyWithGoal() {
        return byId.values().stream().anyMatch(Worry::hasGoal);
    }
}
