package org.ownwords.current;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.Lexicon;

/** The headings and labels that agencies' forms have, and what stands below or behind each. */
final class Labels {
    private static final int LONGEST = 48;
    private final Map<String, Passage.Kind> kinds = new HashMap<>();
    private final Set<String> leadIns;

    Labels(Lexicon lexicon) {
        for (String entry : lexicon.list("plan-labels")) {
            int equals = entry.indexOf('=');
            kinds.put(entry.substring(0, equals), kind(entry.substring(equals + 1)));
        }
        leadIns = new HashSet<>(lexicon.list("plan-lead-ins"));
    }

    private static Passage.Kind kind(String word) {
        return switch (word) {
            case "objectives" -> Passage.Kind.OBJECTIVE;
            case "statement" -> Passage.Kind.STATEMENT;
            case "agency" -> Passage.Kind.AGENCY;
            case "facts" -> Passage.Kind.FACTS;
            default -> throw new IllegalStateException("plan-labels knows no “" + word + "”");
        };
    }

    /**
     * @param kind what the label announces
     * @param end after it, its number and its colon
     */
    record Label(Passage.Kind kind, int end) {}

    /** The label that a line begins with, or that it is; null when it has none. */
    @Nullable
    Label at(String plan, Line line) {
        int limit = Math.min(line.end(), line.start() + LONGEST);
        for (int at = line.start(); at < limit; at++) {
            char c = plan.charAt(at);
            if (c == ':' || (isDash(c) && Lines.isSpace(plan.charAt(at - 1))) || (c == '.' && numbered(plan, at))) {
                Passage.Kind kind = kinds.get(key(plan.substring(line.start(), at)));
                return kind == null ? null : new Label(kind, at + 1);
            }
        }
        Passage.Kind whole = line.length() > LONGEST ? null : kinds.get(key(line.of(plan)));
        return whole == null ? null : new Label(whole, line.end());
    }

    /** "Mother will:", "The father shall" before a list. */
    boolean leadsIn(String words) {
        String bare = words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
        String lower = bare.strip().toLowerCase(Locale.ROOT);
        for (int space = lower.lastIndexOf(' '), i = 0;
                space > 0 && i < 4;
                space = lower.lastIndexOf(' ', space - 1), i++) {
            if (leadIns.contains(lower.substring(space + 1))) {
                return true;
            }
        }
        return false;
    }

    /** In small letters, without its number: "Objective #2" is "objective". */
    private static String key(String label) {
        StringBuilder key = new StringBuilder(label.length());
        for (String word :
                label.toLowerCase(Locale.ROOT).replace('’', '\'').strip().split("\\s+")) {
            boolean number =
                    word.chars().allMatch(c -> Character.isDigit(c) || c == '#' || c == '.' || c == '(' || c == ')');
            if (!number && !word.equals("no.")) {
                key.append(key.isEmpty() ? "" : " ").append(word);
            }
        }
        return key.toString();
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    private static boolean numbered(String plan, int dot) {
        return dot > 0 && Character.isDigit(plan.charAt(dot - 1));
    }
}
