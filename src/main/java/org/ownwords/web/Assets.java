package org.ownwords.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scripts and styles, all from the jar. Their address holds their hash, so a browser may keep them for good. */
final class Assets {
    private static final List<String> OURS = List.of(
            "app.css",
            "tokens.css",
            "base.css",
            "frame.css",
            "family.css",
            "talk.css",
            "ideas.css",
            "paper.css",
            "check.css",
            "app.js",
            "answers.js",
            "capture.js",
            "follow.js",
            "keys.js",
            "notice.js",
            "cover.js",
            "focus.js",
            "icon.svg");
    private static final Map<String, String> LIBRARIES = Map.of(
            "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js",
            "pico.css", "/META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.min.css");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");
    private final Map<String, byte[]> files = new HashMap<>();
    private final String version;

    Assets() {
        StringBuilder all = new StringBuilder();
        OURS.forEach(name -> files.put(name, load("/static/" + name)));
        LIBRARIES.forEach((name, path) -> files.put(name, load(path)));
        files.keySet().stream()
                .sorted()
                .forEach(name -> all.append(new String(files.get(name), StandardCharsets.UTF_8)));
        version = Sessions.hash(all.toString()).substring(0, 12);
    }

    /** Where a page finds them: "/assets/1f2e3d". */
    String path() {
        return "/assets/" + version;
    }

    /** GET /assets/{version}/{name} */
    void send(Context ctx) {
        String name = ctx.pathParam("name");
        byte[] file = files.get(name);
        if (file == null) {
            throw Stop.unknownPage();
        }
        ctx.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .result(file);
    }

    private static byte[] load(String path) {
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + path + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }
}
