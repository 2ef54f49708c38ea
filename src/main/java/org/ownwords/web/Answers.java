package org.ownwords.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Says why something was not done: JSON to programs and to scripts of our pages, a calm page to everyone else. */
final class Answers {
    private final Pages pages;

    Answers(Pages pages) {
        this.pages = pages;
    }

    void fail(Context ctx, int status, ApiError error) {
        ctx.status(status);
        if (ctx.path().startsWith("/api/") || Htmx.asks(ctx)) {
            Json.send(ctx, error);
            return;
        }
        Form form = ctx.attribute(Form.class.getName());
        pages.show(
                ctx,
                "problem",
                pages.frame(ctx, "That did not work", "", null),
                Map.of(
                        "error",
                        error,
                        "in",
                        status != 401 && status != 403 && status != 421,
                        "typed",
                        form == null ? List.of() : form.typed()));
    }
}
