package org.ownwords.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Lets a browser in once for each start link, by a cookie that no script can read. */
final class Door {
    private static final String COOKIE = "ownwords";
    private static final int HALF_A_YEAR = 60 * 60 * 24 * 182;
    private final Sessions sessions;
    private final AtomicReference<@Nullable String> unused = new AtomicReference<>(Sessions.token());

    Door(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The code of the link; null once it was used. */
    @Nullable
    String code() {
        return unused.get();
    }

    /** GET /start?code= */
    void start(Context ctx) {
        String code = ctx.queryParam("code");
        String open = unused.get();
        if (code == null || open == null || !open.equals(code) || !unused.compareAndSet(open, null)) {
            if (isIn(ctx)) {
                ctx.redirect("/");
                return;
            }
            throw new Stop(
                    403,
                    new ApiError(
                            "link-used",
                            "This start link was used already, or it is from an earlier start.",
                            null,
                            "Stop the program where you started it, start it again, and open the new link it prints."));
        }
        Cookie cookie = new Cookie(COOKIE, sessions.begin(), "/", HALF_A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        ctx.cookie(cookie);
        ctx.redirect("/");
    }

    boolean isIn(Context ctx) {
        String token = ctx.cookie(COOKIE);
        return token != null && sessions.knows(token);
    }

    /** Names a browser in the records without giving its token away. */
    String device(Context ctx) {
        String token = ctx.cookie(COOKIE);
        return token == null ? "unknown" : "browser-" + Sessions.hash(token).substring(0, 8);
    }
}
