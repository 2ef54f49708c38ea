package org.ownwords.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.ownwords.journal.DamagedFile;
import org.ownwords.plan.Invalid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into one clear answer. No stack trace and no content goes out, nor into the log. */
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private final Answers answers;

    Faults(Answers answers) {
        this.answers = answers;
    }

    void register(RoutesConfig routes) {
        routes.exception(Stop.class, (e, ctx) -> answers.fail(ctx, e.status(), e.error()));
        routes.exception(Invalid.class, (e, ctx) -> answers.fail(ctx, 400, ApiError.of(e)));
        routes.exception(
                DamagedFile.class,
                (e, ctx) -> answers.fail(ctx, 500, ApiError.of("damaged-file", String.valueOf(e.getMessage()))));
        routes.exception(HttpResponseException.class, this::http);
        routes.exception(Exception.class, this::bug);
    }

    private void http(HttpResponseException e, Context ctx) {
        if (e.getStatus() == 404) {
            answers.fail(ctx, 404, Stop.unknownPage().error());
            return;
        }
        answers.fail(ctx, e.getStatus(), ApiError.of("not-possible", "This cannot be done here."));
    }

    private void bug(Exception e, Context ctx) {
        StackTraceElement[] trace = e.getStackTrace();
        LOG.error(
                "{} {} failed: {} at {}",
                ctx.method(),
                ctx.endpoints().lastHttpEndpoint() == null
                        ? "?"
                        : ctx.endpoints().lastHttpEndpoint().path,
                e.getClass().getName(),
                trace.length == 0 ? "?" : trace[0]);
        answers.fail(
                ctx,
                500,
                ApiError.of("internal", "Something in the program went wrong. What was kept before is still kept."));
    }
}
