package org.ownwords.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ownwords.rules.Card;
import org.ownwords.rules.Rules;

/** What the program knows of itself: its rules and its own interface. */
final class RulesApi {
    private final Rules rules;

    RulesApi(Rules rules) {
        this.rules = rules;
    }

    /** GET /api/rules */
    void list(Context ctx) {
        List<Map<String, Object>> cards = rules.cards().stream().map(this::card).toList();
        Json.send(ctx, Map.of("rules", cards));
    }

    private Map<String, Object> card(Card card) {
        return Map.of(
                "rule", card.id(),
                "catalogue", card.catalogue(),
                "scope", card.scope().name().toLowerCase(Locale.ROOT),
                "title", rules.messages().title(card),
                "source", card.source(),
                "waivable", card.waivable());
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
