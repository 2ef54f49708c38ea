package org.ownwords.web;

import io.javalin.http.Context;

/** What htmx says of a request, and what our pages are told in return. */
final class Htmx {
    /** The newest event that the answer shows, so that a page does not fetch it once more. */
    static final String SEQ = "Ownwords-Seq";

    private Htmx() {}

    static boolean asks(Context ctx) {
        return "true".equals(ctx.header("HX-Request"));
    }

    /** Another page altogether. */
    static void go(Context ctx, String path) {
        ctx.status(204).header("HX-Redirect", path);
    }

    static void seq(Context ctx, long seq) {
        ctx.header(SEQ, Long.toString(seq));
    }
}
