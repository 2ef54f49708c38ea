package org.ownwords.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ownwords.rules.Messages;

/** The fixed sentences of the papers in one language; their keys start with {@code paper.} in the message file. */
record Sentences(Messages messages, Locale locale) {

    String say(String key) {
        return messages.say("paper." + key, Map.of());
    }

    String say(String key, String slot, String value) {
        return messages.say("paper." + key, Map.of(slot, value));
    }

    String say(String key, Map<String, String> slots) {
        return messages.say("paper." + key, slots);
    }

    /** As in a key: "not-asked". */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** "November 21, 2026". */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** "Ana", "Ana and Mia", "Ana, Mia and Lupe". */
    String all(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return say("and", Map.of("first", String.join(", ", names.subList(0, last)), "last", names.get(last)));
    }

    /** "number 1", "numbers 1 and 3". */
    String numbers(List<Integer> numbers) {
        return say(
                numbers.size() == 1 ? "number" : "numbers",
                "numbers",
                all(numbers.stream().map(String::valueOf).toList()));
    }
}
