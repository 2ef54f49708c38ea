package org.ownwords.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units in which numbers can be compared, by the words for them. */
final class Units {
    private final Map<String, Unit> units = new HashMap<>();

    Units(Lexicon lexicon) {
        for (String entry : lexicon.list("fact-units")) {
            int equals = entry.indexOf('=');
            units.put(
                    entry.substring(0, equals),
                    Unit.valueOf(entry.substring(equals + 1).toUpperCase(Locale.ROOT)));
        }
    }

    @Nullable
    Unit of(String word) {
        return units.get(word);
    }

    @Nullable
    Unit at(FactText text, int index) {
        return units.get(text.at(index));
    }
}
