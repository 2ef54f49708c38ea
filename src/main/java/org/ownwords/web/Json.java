package org.ownwords.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import org.ownwords.material.PublicJson;

/** Writes public JSON. */
final class Json {
    private static final JsonMapper MAPPER = PublicJson.mapper();

    private Json() {}

    static void send(Context ctx, Object answer) {
        ctx.contentType("application/json; charset=utf-8").result(write(answer));
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            // Not the cause: its message can hold a family's words.
            throw new IllegalStateException(
                    "An answer could not be written: " + e.getClass().getSimpleName());
        }
    }
}
