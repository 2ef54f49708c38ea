package org.ownwords.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of rules and refusals in one language, read from a message file when the program starts.
 *
 * @param sentences by key: rule id, then the hit's key if it has one, then {@code title}, {@code message} or
 *     {@code suggestion}, joined by dots; refusals are {@code refusal.<code>.message} and {@code .instead}
 */
public record Messages(Map<String, String> sentences) {
    public Messages {
        sentences = Map.copyOf(sentences);
    }

    /** What this is about, in a few words. */
    public String title(Card card) {
        return required(card.id() + ".title");
    }

    /** Why a rule is there, one plain sentence. */
    public String why(Card card) {
        return required(card.id() + ".why");
    }

    /** What a plan looks like that a plan or readiness rule speaks of, and one it leaves alone. */
    Examples examples(Card card) {
        return new Examples(List.of(required(card.id() + ".flagged")), List.of(required(card.id() + ".fine")));
    }

    /** Where the sentences about a rule that is not judged begin. */
    static String ofNotBuilt(String catalogue) {
        return "not-built." + catalogue.toLowerCase(Locale.ROOT) + ".";
    }

    /** The sentence of that key with its slots filled. */
    public String say(String key, Map<String, String> slots) {
        return fill(required(key), slots);
    }

    String message(Card card, Hit hit) {
        return fill(required(key(card, hit) + ".message"), hit.slots());
    }

    @Nullable
    String suggestion(Card card, Hit hit) {
        String sentence = sentences.get(key(card, hit) + ".suggestion");
        return sentence == null ? null : fill(sentence, hit.slots());
    }

    private static String key(Card card, Hit hit) {
        return hit.key().isEmpty() ? card.id() : card.id() + "." + hit.key();
    }

    private String required(String key) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalStateException("No sentence for " + key + " in the message file");
        }
        return sentence;
    }

    private static String fill(String sentence, Map<String, String> slots) {
        StringBuilder filled = new StringBuilder(sentence.length() + 32);
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            filled.append(sentence, from, open).append(slots.getOrDefault(sentence.substring(open + 1, close), "…"));
            from = close + 1;
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }
}
