package org.ownwords.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.ownwords.plan.Invalid;

/** Reads what a request carries: at most a megabyte, and exactly one JSON object. */
final class Body {
    /** Longest body, in bytes. */
    static final int LONGEST = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Body() {}

    static byte[] bytes(Context ctx) {
        try {
            byte[] bytes = ctx.req().getInputStream().readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new Stop(
                        413, ApiError.of("too-large", "This is more than a megabyte. Send it in two or more parts."));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The request broke off", e);
        }
    }

    static ObjectNode json(Context ctx) {
        try {
            JsonNode node = JSON.readTree(bytes(ctx));
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw malformed("It must be one JSON object, in braces.");
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw malformed(
                    at == null
                            ? "Mend it and send it again."
                            : "Look at line %d, column %d.".formatted(at.getLineNr(), at.getColumnNr()));
        } catch (IOException e) {
            throw new UncheckedIOException("The request broke off", e);
        }
    }

    /** Takes a text field out. */
    static String take(ObjectNode json, String field) {
        JsonNode value = json.remove(field);
        if (value == null || value.isNull()) {
            throw new Invalid(field, "The field “%s” is missing. Add it.".formatted(field));
        }
        if (!value.isTextual()) {
            throw new Invalid(field, "“%s” must be a text.".formatted(field));
        }
        return value.asText();
    }

    private static Stop malformed(String where) {
        return new Stop(400, ApiError.of("malformed-json", "This is not JSON that can be read. " + where));
    }
}
