package org.ownwords.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms of English verbs: from what was said to the base form, and from that to he, she or it. */
public final class Conjugation {
    private static final Set<String> NOT_DOUBLED = Set.of(
            "visit",
            "offer",
            "answer",
            "open",
            "listen",
            "garden",
            "order",
            "deliver",
            "cover",
            "gather",
            "water",
            "wonder",
            "remember",
            "enter",
            "happen",
            "suffer",
            "foster",
            "whisper",
            "travel",
            "deposit",
            "sponsor",
            "splash",
            "repeat",
            "explain",
            "supper",
            "matter",
            "improve",
            "exercise",
            "email",
            "abandon",
            "threaten");

    private final Map<String, Form> forms = new HashMap<>();

    private final Set<String> plainActs;

    /** A word read as a verb. */
    record Form(String base, Set<Kind> kinds) {}

    /** What form it can be. */
    enum Kind {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }

    public Conjugation(Lexicon lexicon) {
        plainActs = lexicon.list("ear-verbs-seen");
        for (String list : List.of(
                "ear-verbs-seen",
                "ear-verbs-state",
                "ear-verbs-problem",
                "ear-verbs-notice",
                "verbs-seen",
                "verbs-other")) {
            lexicon.list(list).forEach(this::regular);
        }
        lexicon.list("irregular-verbs").forEach(this::irregular);
        lexicon.list("ear-verbs-irregular").forEach(this::irregular);
        be();
    }

    /** The base form of a word that can be a verb, else null. */
    public @Nullable String base(String lower) {
        Form form = forms.get(lower);
        return form == null ? null : form.base();
    }

    /** The base of a past that no list has: "hauled" is of "haul". */
    static String guessed(String past) {
        if (past.endsWith("ied")) {
            return past.substring(0, past.length() - 3) + "y";
        }
        String stem = past.substring(0, past.length() - 2);
        int n = stem.length();
        if (n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) && "ls".indexOf(stem.charAt(n - 1)) < 0) {
            return stem.substring(0, n - 1);
        }
        boolean dropped = n > 2
                && ("vczu".indexOf(stem.charAt(n - 1)) >= 0
                        || stem.endsWith("dg")
                        || stem.endsWith("ng") && !stem.endsWith("ang")
                        || stem.charAt(n - 1) == 'l' && !vowel(stem.charAt(n - 2)) && stem.charAt(n - 2) != 'l'
                        || stem.charAt(n - 1) == 's' && vowel(stem.charAt(n - 2)));
        return dropped ? stem + "e" : stem;
    }

    /** Whether the bare word is more likely an act than a thing or a place ("back", "own"). */
    boolean plainAct(String base) {
        return plainActs.contains(base);
    }

    boolean is(String lower, Kind kind) {
        Form form = forms.get(lower);
        return form != null && form.kinds().contains(kind);
    }

    /** What he, she or it does: call, calls; be, is. */
    public static String third(String base) {
        return switch (base) {
            case "be" -> "is";
            case "have" -> "has";
            case "go", "do" -> base + "es";
            default ->
                consonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + (sibilant(base) ? "es" : "s");
        };
    }

    private static boolean sibilant(String base) {
        return base.endsWith("s")
                || base.endsWith("sh")
                || base.endsWith("ch")
                || base.endsWith("x")
                || base.endsWith("z");
    }

    private void regular(String base) {
        put(base, base, Kind.BASE);
        put(third(base), base, Kind.THIRD);
        put(stem(base) + "ing", base, Kind.ING);
        String past = consonantY(base) ? base.substring(0, base.length() - 1) + "ied" : stem(base) + "ed";
        put(past, base, Kind.PAST);
        put(past, base, Kind.PARTICIPLE);
    }

    private void irregular(String entry) {
        String[] parts = entry.split(" +");
        forms.entrySet().removeIf(e -> e.getValue().base().equals(parts[0]));
        put(parts[0], parts[0], Kind.BASE);
        put(third(parts[0]), parts[0], Kind.THIRD);
        put(ing(parts[0]), parts[0], Kind.ING);
        for (String past : parts[1].split("/")) {
            put(past, parts[0], Kind.PAST);
        }
        for (String participle : parts[2].split("/")) {
            put(participle, parts[0], Kind.PARTICIPLE);
        }
    }

    private void be() {
        List.of("am", "are", "is").forEach(w -> put(w, "be", Kind.THIRD));
        forms.remove("bes");
        put("lying", "lie", Kind.ING);
        put("dying", "die", Kind.ING);
        put("tying", "tie", Kind.ING);
    }

    private void put(String word, String base, Kind kind) {
        Form old = forms.get(word);
        if (old == null || !old.base().equals(base)) {
            if (old != null && kind != Kind.BASE) {
                return;
            }
            forms.put(word, new Form(base, EnumSet.of(kind)));
        } else {
            old.kinds().add(kind);
        }
    }

    private static String ing(String base) {
        return base.equals("be") || base.equals("see") || base.equals("flee") ? base + "ing" : stem(base) + "ing";
    }

    /** What -ed and -ing are put to: bak(e), stopp. */
    private static String stem(String base) {
        if (base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("ye")) {
            return base.substring(0, base.length() - 1);
        }
        return doubles(base) ? base + base.charAt(base.length() - 1) : base;
    }

    private static boolean doubles(String base) {
        int n = base.length();
        if (n < 3 || NOT_DOUBLED.contains(base) || "wxy".indexOf(base.charAt(n - 1)) >= 0) {
            return false;
        }
        return !vowel(base.charAt(n - 1)) && vowel(base.charAt(n - 2)) && !vowel(base.charAt(n - 3));
    }

    private static boolean consonantY(String base) {
        int n = base.length();
        return n > 1 && base.charAt(n - 1) == 'y' && !vowel(base.charAt(n - 2));
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
