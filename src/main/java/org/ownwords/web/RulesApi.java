package org.ownwords.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ownwords.rules.Card;
import org.ownwords.rules.Entry;
import org.ownwords.rules.Rules;

/** What the program knows of itself: its rules and its own interface. */
final class RulesApi {
    private final Rules rules;

    RulesApi(Rules rules) {
        this.rules = rules;
    }

    /** GET /api/rules */
    void list(Context ctx) {
        Json.send(
                ctx,
                Map.of(
                        "rules", rules.catalogue().stream().map(RulesApi::rule).toList(),
                        "notBuilt", rules.notBuilt()));
    }

    private static Map<String, Object> rule(Entry entry) {
        Card card = entry.card();
        return Map.of(
                "rule", card.id(),
                "catalogue", card.catalogue(),
                "scope", card.scope().name().toLowerCase(Locale.ROOT),
                "title", entry.title(),
                "why", entry.why(),
                "severities", entry.strongestFirst(),
                "source", card.source(),
                "waivable", card.waivable(),
                "examples", entry.examples());
    }

    /** GET /api/openapi.json */
    void openapi(Context ctx) {
        try (InputStream in = Objects.requireNonNull(RulesApi.class.getResourceAsStream("/openapi.json"))) {
            ctx.contentType("application/json; charset=utf-8").result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.json cannot be read", e);
        }
    }
}
