package org.ownwords.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** "Mondays", "every Sat.", "domingo", "weekends". */
final class DayFacts implements FactLook {
    private final Map<String, Set<String>> names;
    private final Map<String, Set<String>> shortNames;

    DayFacts(Lexicon lexicon) {
        names = days(lexicon.list("day-names"));
        shortNames = days(lexicon.list("short-days"));
    }

    private static Map<String, Set<String>> days(Set<String> entries) {
        Map<String, Set<String>> days = new HashMap<>();
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            days.put(
                    entry.substring(0, equals),
                    Set.of(entry.substring(equals + 1).split(" ")));
        }
        return days;
    }

    @Override
    public int read(FactText text, int at, List<Fact> facts) {
        String word = plain(text.at(at));
        Set<String> days = names.get(word);
        if (days == null && text.capital(at) && (at > 0 || text.at(at + 1).equals("."))) {
            days = shortNames.get(word);
        }
        if (days == null) {
            return at;
        }
        facts.add(new Fact.Day(text.span(at, at + 1), days));
        return at + 1;
    }

    private static String plain(String word) {
        int end = word.endsWith("'s") ? word.length() - 2 : word.length();
        return end > 3 && word.charAt(end - 1) == '.' ? word.substring(0, end - 1) : word.substring(0, end);
    }
}
