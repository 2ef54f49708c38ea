package org.ownwords.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers in words: "eight", "twenty-five", "a hundred and ten", "half a dozen", "fifteenth". */
final class Numerals {
    private final Map<String, Integer> cardinals;
    private final Map<String, Integer> ordinals;

    Numerals(Lexicon lexicon) {
        cardinals = numbers(lexicon.list("numerals"));
        ordinals = numbers(lexicon.list("ordinals"));
    }

    /**
     * A number in words.
     *
     * @param end token after its last
     */
    record Numeral(int value, int end) {}

    private static Map<String, Integer> numbers(Iterable<String> entries) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            numbers.put(entry.substring(0, equals), Integer.valueOf(entry.substring(equals + 1)));
        }
        return numbers;
    }

    @Nullable
    Integer ordinal(String lower) {
        return ordinals.get(lower);
    }

    /** The number that one word is, its parts joined by hyphens or not; null when it is none. */
    @Nullable
    Integer cardinal(String lower) {
        Integer whole = cardinals.get(lower);
        int hyphen = lower.indexOf('-');
        if (whole != null || hyphen < 0) {
            return whole;
        }
        Integer first = cardinals.get(lower.substring(0, hyphen));
        Integer second = cardinals.get(lower.substring(hyphen + 1));
        return first != null && second != null && fits(first, second) ? Integer.valueOf(first + second) : null;
    }

    /** The longest number in words that begins at that token; null when none does. */
    @Nullable
    Numeral at(List<Token> tokens, int from) {
        Integer first = word(tokens, from);
        if (first == null) {
            return null;
        }
        int value = first;
        int end = from + 1;
        for (Integer next = word(tokens, end); next != null; next = word(tokens, end)) {
            if (next == 100 && value < 100 || next == 1000 && value < 1000 || next == 12 && value < 12) {
                value *= next;
            } else if (fits(value, next)) {
                value += next;
            } else {
                break;
            }
            end++;
        }
        Integer last = value % 100 == 0 && is(tokens, end, "and") ? word(tokens, end + 1) : null;
        if (last != null && fits(value, last)) {
            return new Numeral(value + last, end + 2);
        }
        return new Numeral(value, end);
    }

    private @Nullable Integer word(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isWord()
                ? cardinal(tokens.get(at).lower())
                : null;
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).lower().equals(word);
    }

    /** "Twenty" and "five", "hundred" and "ten", but not "seven" and "thirty". */
    private static boolean fits(int value, int next) {
        return value % 100 == 0 && value > 0 && next < 100
                || value >= 20 && value % 10 == 0 && value % 100 != 0 && next > 0 && next < 10;
    }
}
