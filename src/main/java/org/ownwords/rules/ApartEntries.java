package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ownwords.plan.Apart;
import org.ownwords.plan.Span;
import org.ownwords.text.Token;

/** Whether a text uses a place or a time to be kept apart. It looks for the entry's own words in a row. */
record ApartEntries(Subject subject) {

    List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        for (Apart entry : subject.context().apart()) {
            if (entry.kind() != Apart.Kind.PERSON) {
                add(entry, hits);
            }
        }
        return hits;
    }

    private void add(Apart entry, List<Hit> hits) {
        List<String> wanted = words(entry.text());
        List<Token> tokens = subject.analysis().tokens();
        for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= tokens.size(); i++) {
            if (stands(wanted, tokens, i)) {
                Span span = new Span(
                        tokens.get(i).span().start(),
                        tokens.get(i + wanted.size() - 1).span().end());
                if (!Acts.onlyTold(subject, span) && !leftUndone(span)) {
                    String key = entry.kind() == Apart.Kind.PLACE ? "place" : "time";
                    hits.add(new Hit(Severity.BLOCK, span, key, Map.of(key, span.of(subject.text()))));
                }
            }
        }
    }

    private static boolean stands(List<String> wanted, List<Token> tokens, int at) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!single(tokens.get(at + i).lower()).equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean leftUndone(Span span) {
        return subject.analysis().duties().stream()
                .anyMatch(d -> d.span().contains(span)
                        && (d.negated() || subject.words("keep-away-verbs").contains(d.verb())));
    }

    /** The words of an entry, "Saturdays" as "saturday", so that both forms meet. */
    static List<String> words(String entry) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String lower = (entry + " ").toLowerCase(Locale.ROOT).replace('’', '\'');
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || (c == '\'' && word.length() > 0) || c == ':') {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(single(word.toString()));
                word.setLength(0);
            }
        }
        words.removeIf(List.of("the", "on", "at", "every", "in")::contains);
        return words;
    }

    private static String single(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
