package org.ownwords.text;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Role;
import org.ownwords.text.TimePhrase.Kind;

/**
 * "As needed", "when possible", "whenever she can", "as her schedule allows", "unless he is too tired": a condition that
 * only the one who promised can judge, and so takes the promise back. "When Mia cries" is something others see happen, and
 * "if Ana can't come" says what is done instead: these are triggers.
 */
final class Escapes implements Times.Look {
    /** How many words may stand between "as" and "allows". */
    private static final int BETWEEN = 4;

    private static final long SUBJECT =
            Tag.bits(Tag.SUBJECT, Tag.POSSESSIVE, Tag.PRONOUN, Tag.BE, Tag.ADVERB, Tag.DETERMINER, Tag.HAVE);

    /** How many words back "as" may stand before "as possible". */
    private static final int MEASURED = 9;

    private final Phrases whole;
    private final Phrases ends;
    private final Phrases excuses;
    private final Set<String> abilities;

    Escapes(Lexicon lexicon) {
        whole = new Phrases(lexicon.list("escape-clauses"));
        ends = new Phrases(lexicon.list("escape-ends"));
        excuses = new Phrases(lexicon.list("escape-excuses"));
        abilities = lexicon.list("escape-abilities");
    }

    @Override
    public boolean opens(String word, long tags) {
        return whole.begins(word) || opening(word);
    }

    @Override
    public Times.@Nullable Seen at(Reading reading, int index, @Nullable LocalDate start) {
        Phrases.Phrase phrase = whole.at(reading.atoms(), index, reading.size());
        int end = phrase == null ? -1 : index + phrase.length();
        end = Math.max(end, ability(reading, index));
        int open = opener(reading, index);
        int clause = open > 0 ? clause(reading, index, open) : -1;
        if (clause > end && (judge(reading.at(open)) || judge(reading.at(open + 1)))) {
            return new Times.Seen(clause, Kind.UNREAL, null);
        }
        end = Math.max(end, clause);
        // "As soon as possible" is only vague.
        boolean soon = reading.at(index + 1).is("soon") && reading.at(index + 3).is("possible");
        return end < 0 || soon || measured(reading, index) || reading.at(end).is("of")
                ? null
                : new Times.Seen(end, Kind.ESCAPE, null);
    }

    /** "To the utmost of his capability", "to the best of her power". */
    private int ability(Reading reading, int index) {
        boolean all = reading.at(index).is("to")
                && reading.at(index + 1).is("the")
                && reading.at(index + 3).is("of")
                && reading.at(index + 4).is(Tag.POSSESSIVE);
        int noun = reading.at(index + 5).is("own") ? index + 6 : index + 5;
        return all && abilities.contains(reading.at(noun).key()) ? noun + 1 : -1;
    }

    /** "As far from the stove as possible": how far, and no excuse; "as often as possible" is one. */
    private static boolean measured(Reading reading, int index) {
        if (!reading.at(index).is("as") || !reading.at(index + 1).is("possible")) {
            return false;
        }
        for (int i = index - 2; i > index - MEASURED && reading.sameSentence(i, index); i--) {
            if (reading.at(i).is("as")) {
                Atom how = reading.at(i + 1);
                return !how.is("often") && !how.is("much") && !how.is("many");
            }
        }
        return false;
    }

    private static boolean opening(String word) {
        return switch (word) {
            case "if",
                    "when",
                    "whenever",
                    "where",
                    "wherever",
                    "unless",
                    "provided",
                    "anytime",
                    "assuming",
                    "providing",
                    "insofar",
                    "inasmuch",
                    "so",
                    "to",
                    "as" -> true;
            default -> false;
        };
    }

    /** After "if", "as", "as often as"; -1 where nothing opens. */
    private static int opener(Reading reading, int index) {
        return switch (reading.at(index).key()) {
            case "insofar", "inasmuch" -> index + 2;
            case "so" ->
                reading.at(index + 1).is("far") && reading.at(index + 2).is("as") ? index + 3 : -1;
            case "to" ->
                reading.at(index + 1).is("the") && reading.at(index + 2).is("extent") ? index + 3 : -1;
            case "as" -> {
                boolean twice = reading.at(index + 2).is("as");
                boolean best = reading.at(index + 1).is("best");
                yield twice ? index + 3 : best ? index + 2 : index + 1;
            }
            default -> opening(reading.at(index).key()) ? index + 1 : -1;
        };
    }

    /** The end of the escape clause, or -1. */
    private int clause(Reading reading, int index, int open) {
        Mention who = reading.mention(open);
        if (who != null && who.person() != null && who.person().role() == Role.CHILD) {
            // "Unless Jet is sick": not the one who promised.
            return -1;
        }
        boolean not = reading.at(index).is("unless");
        for (int i = open; i <= open + BETWEEN && reading.sameSentence(index, i); i++) {
            Atom atom = reading.at(i);
            int end = end(not ? excuses : ends, reading, i);
            if (end < 0 && not && atom.is("too") && reading.at(i + 1).isWord()) {
                end = i + 2;
            }
            if (end < 0 && not && atom.is(Tag.ADVERB)) {
                end = end(excuses, reading, i + 1);
            }
            boolean closed =
                    end > 0 && (closes(reading, end) || not && reading.at(end).is(Tag.PREPOSITION));
            if (closed && fits(reading, open, i)) {
                return end;
            }
            if (atom.isMark() || atom.is(Tag.CONJUNCTION)) {
                return -1;
            }
            not ^= atom.is(Tag.NOT);
        }
        return -1;
    }

    private static int end(Phrases phrases, Reading reading, int index) {
        Phrases.Phrase phrase = phrases.at(reading.atoms(), index, reading.size());
        return phrase == null ? -1 : index + phrase.length();
    }

    /** "She can" needs a subject and only one; "time allows" anything. "If he needs to be free to leave" is none. */
    private static boolean fits(Reading reading, int open, int end) {
        Atom last = reading.at(end);
        if (last.is("lets") || last.is("let") || last.is("holds") || last.is("cooperates")) {
            // "Stop when he holds up a hand": someone's own act is no excuse.
            return end > open && !reading.at(end - 1).any(SUBJECT) && reading.mention(end - 1) == null;
        }
        if (last.is("allows") || last.is("allow") || last.is("permits") || last.is("permit")) {
            return end > open;
        }
        for (int i = open; i < end; i++) {
            Atom atom = reading.at(i);
            boolean fitting = atom.any(SUBJECT)
                    || atom.capital()
                    || atom.is("it")
                    || atom.is("there")
                    || atom.is("feels")
                    || atom.is("feel")
                    || atom.is(Tag.NOT)
                    || atom.is("'s")
                    || atom.is("both")
                    || judge(atom)
                    || atom.is("time")
                    || atom.is("work")
                    || atom.is("life")
                    || atom.is("things")
                    || atom.is("traffic")
                    || atom.is("money")
                    || atom.is("schedule")
                    || atom.is("seems");
            if (!fitting) {
                return false;
            }
        }
        return end > open || !last.is("can") && !last.is("could") && !last.is("free") && !last.is("willing");
    }

    /** "Whenever the department sees fit": an office that nobody can hold to a time. */
    private static boolean judge(Atom atom) {
        return switch (atom.key()) {
            case "department",
                    "agency",
                    "county",
                    "court",
                    "worker",
                    "caseworker",
                    "team",
                    "judge",
                    "provider",
                    "program",
                    "therapist",
                    "counselor",
                    "probation",
                    "agent",
                    "office" -> true;
            default -> false;
        };
    }

    /** Whether the clause ends here: "whenever she can call" goes on. */
    private static boolean closes(Reading reading, int end) {
        Atom next = reading.at(end);
        return end >= reading.size()
                || !reading.sameSentence(end - 1, end)
                || next.isMark()
                || next.any(Tag.bits(Tag.CONJUNCTION, Tag.SUBJECT, Tag.DETERMINER, Tag.POSSESSIVE))
                || next.is("with")
                || next.is("by")
                || next.is("after")
                || next.is("before")
                || next.capital() && next.isWord();
    }
}
