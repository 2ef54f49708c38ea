package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token that begins with a digit, taken apart: "2-3x" is 2 and 3 with the ending "x".
 *
 * @param mark what stands between the numbers: '-' for a range, '/' or ':' or 0 for one number alone
 * @param ending what follows the numbers without a hyphen, in lower case ("minute", "pm", "th")
 */
record Digits(List<Double> numbers, char mark, String ending) {
    /** More digits than that are no fact but a code. */
    private static final int MOST = 9;

    /** Null when the token is no plain number. */
    static @Nullable Digits of(String lower) {
        List<Double> numbers = new ArrayList<>();
        char mark = 0;
        int at = 0;
        while (at < lower.length()) {
            int end = end(lower, at);
            if (end == at || end - at > MOST) {
                return null;
            }
            numbers.add(number(lower.substring(at, end)));
            char next = Chars.at(lower, end);
            boolean goesOn = Character.isDigit(Chars.at(lower, end + 1));
            if (!goesOn || "-–/:".indexOf(next) < 0 || mark != 0 && mark != hyphen(next)) {
                String ending = lower.substring(end);
                return new Digits(numbers, mark, ending.startsWith("-") ? ending.substring(1) : ending);
            }
            mark = hyphen(next);
            at = end + 1;
        }
        return null;
    }

    private static char hyphen(char mark) {
        return mark == '–' ? '-' : mark;
    }

    private static int end(String lower, int from) {
        int end = from;
        while (end < lower.length()
                && (digit(lower, end) || ".,".indexOf(lower.charAt(end)) >= 0 && digit(lower, end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean digit(String lower, int at) {
        char c = Chars.at(lower, at);
        return c >= '0' && c <= '9';
    }

    private static double number(String digits) {
        double value = 0;
        double place = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '.') {
                place = 1;
            } else if (c != ',') {
                value = value * 10 + (c - '0');
                place *= 10;
            }
        }
        return place > 1 ? value / place : value;
    }

    double first() {
        return numbers.get(0);
    }

    boolean single() {
        return numbers.size() == 1;
    }

    /** "1st", "15th". */
    boolean isOrdinal() {
        return single() && (ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th"));
    }
}
