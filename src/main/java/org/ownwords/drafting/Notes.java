package org.ownwords.drafting;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ownwords.text.Conjugation;
import org.ownwords.text.Lexicon;

/** Writes shorthand out: "w/" is "with", "Tues" is "Tuesday". Other words stay as the family said them. */
final class Notes {
    /** Short days that are words too, unless they have a capital. */
    private static final Set<String> DAYS_THAT_ARE_WORDS = Set.of("wed", "sun", "sat", "mon", "am");

    private final Map<String, String> shorthand = new HashMap<>();
    private final Set<String> notOwned;
    private final JoinedVerbs joined;

    Notes(Lexicon lexicon, Conjugation verbs) {
        for (String entry : lexicon.list("ear-shorthand")) {
            int equals = entry.indexOf('=');
            shorthand.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        notOwned = lexicon.list("ear-not-owned");
        joined = new JoinedVerbs(verbs);
    }

    /** With joined verbs in their plain form. */
    String joined(String told) {
        return joined.plain(told);
    }

    Set<String> notOwned() {
        return notOwned;
    }

    String written(String lower, String piece) {
        return switch (lower) {
            case "la ", "el " -> "";
            case "w/" -> "with";
            case "w/o" -> "without";
            default -> day(lower) ? capital(piece) : full(lower, piece);
        };
    }

    private String full(String lower, String piece) {
        boolean word = DAYS_THAT_ARE_WORDS.contains(lower) && !Character.isUpperCase(piece.charAt(0));
        String full = word ? null : shorthand.get(lower);
        return full == null ? piece : day(full) ? capital(full) : full;
    }

    private static boolean day(String lower) {
        return lower.matches("(mon|tues|wednes|thurs|fri|satur|sun)days?");
    }

    private static String capital(String piece) {
        return piece.substring(0, 1).toUpperCase(Locale.ROOT) + piece.substring(1);
    }
}
