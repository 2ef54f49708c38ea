package org.ownwords.cli;

import java.util.List;
import java.util.Locale;
import org.ownwords.rules.Card;
import org.ownwords.rules.Entry;
import org.ownwords.rules.NotBuilt;

/** The catalogue of rules for a person to read in a terminal. */
final class RulesText {
    private RulesText() {}

    /** One rule: what it looks for, how strongly, where it is from, why, and an example of each. */
    static String of(Entry entry) {
        Card card = entry.card();
        List<String> severities = entry.strongestFirst().stream()
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .toList();
        StringBuilder text = new StringBuilder();
        text.append("%-4s %-24s %-10s %s%n".formatted(card.catalogue(), card.id(), card.source(), entry.title()));
        if (!severities.isEmpty() || !card.waivable()) {
            line(text, "says:", String.join(", ", severities) + (card.waivable() ? "" : " (nobody can set it aside)"));
        }
        line(text, "why:", entry.why());
        line(text, "found:", entry.examples().flagged().get(0));
        line(text, "fine:", entry.examples().fine().get(0));
        return text.append('\n').toString();
    }

    /** A rule that is not built, and why. */
    static String of(NotBuilt rule) {
        StringBuilder text = new StringBuilder();
        text.append("%-4s %-24s %-10s %s%n".formatted(rule.catalogue(), "(not built)", rule.source(), rule.title()));
        line(text, "why:", rule.why());
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, String name, String words) {
        text.append("     %-6s %s%n".formatted(name, words));
    }
}
