package org.ownwords.text;

import org.ownwords.text.Duty.Modality;

/** "Never again will Rosa", "at no time may she": the "no" opens the clause and the helping word stands before its subject. */
final class Inversion {
    /** How far the "no" may stand before the helping word, in atoms. */
    private static final int REACH = 7;

    private Inversion() {}

    /** The group, denied where such words stand before its subject. */
    static VerbGroup denied(Reading reading, int subject, VerbGroup group) {
        if (reading.at(subject - 1).is("neither")) {
            return group.said(group.start(), group.modality(), true);
        }
        int helper = subject - 1;
        if (!reading.at(helper).any(VerbGroups.AUXILIARY)
                || !reading.sameSentence(helper, subject)
                || reading.mention(helper) != null) {
            return group;
        }
        for (int i = helper - 1; i >= 0 && i > helper - REACH && reading.sameSentence(i, helper); i--) {
            Atom atom = reading.at(i);
            if (atom.isMark() && !atom.is(",") || atom.is("only") || atom.is("until") || atom.is("when")) {
                return group;
            }
            if (opens(reading, i)) {
                return group.said(group.start(), Modality.WILL, true);
            }
        }
        return group;
    }

    private static boolean opens(Reading reading, int index) {
        return switch (reading.at(index).key()) {
            case "never", "nor", "neither", "nowhere" -> true;
            case "no" ->
                lasting(reading.at(index + 1).key())
                        || leads(reading.at(index - 1).key());
            case "not" ->
                switch (reading.at(index + 1).key()) {
                    case "once", "ever", "again", "a", "one", "for", "even" -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    private static boolean lasting(String next) {
        return next.equals("more") || next.equals("longer") || next.equals("way");
    }

    /** "At no time", "under no circumstances". */
    private static boolean leads(String before) {
        return switch (before) {
            case "at", "under", "in", "on", "by", "for" -> true;
            default -> false;
        };
    }
}
