package org.ownwords.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.time.Instant;
import org.ownwords.conversation.DraftEvent;
import org.ownwords.conversation.Event;
import org.ownwords.conversation.PeopleEvent;
import org.ownwords.conversation.PlanEvent;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.TalkEvent;

/**
 * One event as programs see it: that it happened, and where to look. What was said is fetched by those who may see it.
 *
 * @param region what changed: family, talk, ideas or plan
 */
public record EventView(long seq, Instant at, String by, String type, String region) {

    static EventView of(Recorded recorded) {
        Event event = recorded.event();
        return new EventView(
                recorded.seq(),
                recorded.stamp().at(),
                recorded.stamp().by(),
                PropertyNamingStrategies.KebabCaseStrategy.INSTANCE.translate(
                        event.getClass().getSimpleName()),
                region(event));
    }

    static String region(Event event) {
        if (event instanceof PeopleEvent) {
            return "family";
        }
        if (event instanceof TalkEvent) {
            return "talk";
        }
        if (event instanceof DraftEvent) {
            return "ideas";
        }
        return event instanceof PlanEvent ? "plan" : "family";
    }
}
