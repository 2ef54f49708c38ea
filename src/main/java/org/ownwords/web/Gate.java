package org.ownwords.web;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every request before anything else does: is it addressed to us, does it come from our own pages, has its
 * browser come in through the door? Other web sites open in the same browser must not get through.
 */
final class Gate {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private final Set<String> names = new HashSet<>(List.of("127.0.0.1", "localhost", "[::1]"));
    private final Door door;

    Gate(WebSettings settings, Door door) {
        settings.hosts().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        if (!settings.host().equals("0.0.0.0") && !settings.host().equals("::")) {
            names.add(settings.host().toLowerCase(Locale.ROOT));
        }
        this.door = door;
    }

    void check(Context ctx) {
        headers(ctx);
        host(ctx);
        if (ctx.method().name().equals("POST")) {
            origin(ctx);
            contentType(ctx);
        }
        String path = ctx.path();
        if (!path.equals("/start") && !path.startsWith("/assets/") && !door.isIn(ctx)) {
            throw new Stop(
                    401,
                    new ApiError(
                            "not-in",
                            "This browser has not come in yet.",
                            null,
                            "Open the start link that the program printed when it was started."));
        }
    }

    private static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }

    private void host(Context ctx) {
        String host = ctx.header("Host");
        if (host == null || !names.contains(name(host))) {
            throw new Stop(
                    421, ApiError.of("wrong-host", "This server does not answer to that name. Use the printed link."));
        }
    }

    /** A page of ours names our own origin; a program names none. A browser that hides it says so in Sec-Fetch-Site. */
    private static void origin(Context ctx) {
        String origin = ctx.header("Origin");
        String site = ctx.header("Sec-Fetch-Site");
        boolean ours = origin == null || origin.equals("null")
                ? (origin == null && site == null) || "same-origin".equals(site)
                : origin.equals(ctx.scheme() + "://" + ctx.header("Host"));
        if (!ours) {
            throw new Stop(
                    403, ApiError.of("wrong-origin", "This request came from another site, so it was not done."));
        }
    }

    private static void contentType(Context ctx) {
        String wanted = ctx.path().startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
        String type = type(ctx.header("Content-Type"));
        // Only there can a file be handed in.
        boolean file = ctx.path().startsWith("/check") && "multipart/form-data".equals(type);
        if (!wanted.equals(type) && !file) {
            throw new Stop(415, ApiError.of("wrong-content-type", "Send this as " + wanted + "."));
        }
    }

    private static @Nullable String type(@Nullable String header) {
        return header == null ? null : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        return (colon > host.lastIndexOf(']') ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }
}
