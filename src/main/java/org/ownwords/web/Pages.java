package org.ownwords.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.conversation.CaseFile;

/** Shows pages. Their templates were compiled with the program; jte escapes whatever a person typed. */
final class Pages {
    private static final String VIEW = "ownwords-view";
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Assets assets;

    Pages(Assets assets) {
        this.assets = assets;
    }

    /** Whether the family sees this screen: then no private line, check, notice or other file may be on it. */
    static boolean table(Context ctx) {
        return "table".equals(ctx.cookie(VIEW));
    }

    /** POST /view: table view on or off, for this browser. */
    void view(Context ctx) {
        Form form = Form.read(Body.bytes(ctx));
        Cookie cookie = new Cookie(VIEW, "table".equals(form.get("view")) ? "table" : "full", "/", 60 * 60 * 24 * 182);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        ctx.cookie(cookie);
        String back = form.get("back");
        boolean ours = back != null && back.matches("/[A-Za-z0-9/_-]*") && !back.startsWith("//");
        ctx.redirect(ours ? back : "/", HttpStatus.SEE_OTHER);
    }

    Frame frame(Context ctx, String title, String tab, @Nullable CaseFile file) {
        return new Frame(title, tab, file, table(ctx), assets.path());
    }

    void show(Context ctx, String template, Frame frame, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("frame", frame);
        Htmx.seq(ctx, frame.seq());
        fragment(ctx, template, all);
    }

    void fragment(Context ctx, String template, Map<String, Object> values) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        engine.render(template + ".jte", values, out);
        ctx.contentType("text/html; charset=utf-8").result(out.toByteArray());
    }
}
