package org.ownwords.web;

import io.javalin.http.Context;
import java.util.Map;
import org.ownwords.rules.Rules;

/** Every rule, and why. It holds no family's words, so it is the same in table view. */
final class RulesPage {
    private final Rules rules;
    private final Pages pages;
    private final Words words;

    RulesPage(Rules rules, Pages pages) {
        this.rules = rules;
        this.pages = pages;
        this.words = new Words(rules.messages());
    }

    /** GET /rules */
    void show(Context ctx) {
        Frame frame = pages.frame(ctx, words.say("catalogue.title"), "", null);
        pages.show(
                ctx, "rules", frame, Map.of("words", words, "entries", rules.catalogue(), "unbuilt", rules.notBuilt()));
    }
}
