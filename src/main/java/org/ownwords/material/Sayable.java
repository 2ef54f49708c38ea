package org.ownwords.material;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a sixth grader can follow it when it is said aloud (quick guide 218). Length tells enough here: a school grade
 * worked out from a single sentence is noise.
 */
final class Sayable {
    /** In one question or reason. */
    private static final int WORDS = 30;

    /** In one sentence. */
    private static final int SENTENCE = 22;

    /** Letters in one word: "understanding" is too long, "grandmother" is not. */
    private static final int LETTERS = 12;

    private static final Pattern SLOT = Pattern.compile("\\{[^{}]*}");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    private Sayable() {}

    /** @throws BrokenFile if the text of a field is too long to be said and understood */
    static void check(Fields fields, String field) {
        String text = SLOT.matcher(fields.text(field)).replaceAll("x");
        List<String> words = words(text).toList();
        if (words.size() > WORDS) {
            throw fields.broken(
                    field,
                    "“" + field + "” has " + words.size() + " words; at most " + WORDS + " can be kept in mind.");
        }
        for (String sentence : text.split("[.!?:]")) {
            if (words(sentence).count() > SENTENCE) {
                throw fields.broken(
                        field, "a sentence in “" + field + "” has more than " + SENTENCE + " words. Make two of it.");
            }
        }
        words.stream().filter(w -> w.length() > LETTERS).findFirst().ifPresent(w -> {
            throw fields.broken(field, "“" + w + "” is a long word. Use a short one that a child knows.");
        });
    }

    private static Stream<String> words(String text) {
        return GAP.splitAsStream(text).filter(w -> !w.isEmpty());
    }
}
