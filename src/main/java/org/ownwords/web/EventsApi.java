package org.ownwords.web;

import io.javalin.http.Context;
import io.javalin.http.sse.SseHandler;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Casework;
import org.ownwords.plan.FileId;
import org.ownwords.plan.Invalid;

/** What happened in a file, once or for as long as one listens. */
final class EventsApi {
    private final Desk desk;
    private final Casework casework;
    private final Windows windows;

    EventsApi(Desk desk, Casework casework, Windows windows) {
        this.desk = desk;
        this.casework = casework;
        this.windows = windows;
    }

    /** GET /api/files/{file}/events?after= */
    void events(Context ctx) {
        FileId file = desk.open(ctx).file().id();
        String accept = ctx.header("Accept");
        if (accept != null && accept.contains("text/event-stream")) {
            String last = ctx.header("Last-Event-ID");
            long after = after("Last-Event-ID", last == null ? ctx.queryParam("after") : last);
            new SseHandler(client -> windows.join(client, file, after)).handle(ctx);
            return;
        }
        List<EventView> events = casework.after(file, after("after", ctx.queryParam("after"))).stream()
                .map(EventView::of)
                .toList();
        Json.send(ctx, Map.of("events", events));
    }

    private static long after(String field, @Nullable String text) {
        try {
            long after = text == null || text.isBlank() ? 0 : Long.parseLong(text);
            if (after >= 0) {
                return after;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new Invalid(field, "“%s” must be the number of an event, 0 or more.".formatted(field));
    }
}
