package org.ownwords.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ownwords.text.Slips;

/**
 * A name as someone wrote it.
 *
 * @param parts in lower case, without accents, titles and initials
 */
record WrittenName(String written, List<String> parts) {
    /** Shorter names differ by a letter and are other names: Ana and Ada, John and Joan. */
    private static final int LONG_ENOUGH = 4;

    /** From here on no two usual names differ by one letter in the middle. */
    private static final int LONG = 7;

    /** How two names are alike, the surest last. */
    enum Likeness {
        NONE,
        ALIKE,
        SHORT_FORM,
        SAME_BUT_A_SLIP
    }

    WrittenName {
        parts = List.copyOf(parts);
    }

    static WrittenName of(String written, Set<String> titles) {
        List<String> parts = new ArrayList<>();
        String folded = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                part.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                if (part.length() > 1 && !titles.contains(part.toString())) {
                    parts.add(part.toString());
                }
                part.setLength(0);
            }
        }
        return new WrittenName(written, parts);
    }

    String key() {
        return String.join(" ", parts);
    }

    Likeness to(WrittenName known, Set<String> shortNames) {
        if (parts.isEmpty() || known.parts().isEmpty()) {
            return Likeness.NONE;
        }
        String first = parts.get(0);
        String theirs = known.parts().get(0);
        boolean family = parts.size() > 1 && known.parts().size() > 1 && last().equals(known.last());
        if (slip(first, theirs)
                || family && near(first, theirs)
                || first.equals(theirs) && near(last(), known.last())) {
            return Likeness.SAME_BUT_A_SLIP;
        }
        if (shortNames.contains(first + "=" + theirs) || shortNames.contains(theirs + "=" + first)) {
            return Likeness.SHORT_FORM;
        }
        return near(first, theirs) || first.equals(theirs) ? Likeness.ALIKE : Likeness.NONE;
    }

    private String last() {
        return parts.get(parts.size() - 1);
    }

    private static boolean near(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= LONG_ENOUGH && !one.equals(other) && Slips.near(one, other, shorter > LONG ? 2 : 1);
    }

    /** One letter wrong in the middle of a long name. At its end it may be another's: Mariana, Mariano. */
    private static boolean slip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= LONG
                && !one.equals(other)
                && one.charAt(0) == other.charAt(0)
                && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
                && Slips.near(one, other, 1);
    }
}
