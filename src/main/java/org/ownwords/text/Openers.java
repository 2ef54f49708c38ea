package org.ownwords.text;

import java.util.Set;

/** Tells what opens a trigger ("when", "every time") and what opens a clause about something ("who", "because"). */
final class Openers {
    private static final Set<String> ASKING = Set.of(
            "ask",
            "see",
            "know",
            "wonder",
            "check",
            "decide",
            "sure",
            "understand",
            "find",
            "remember",
            "figure",
            "find out");
    private static final Set<String> DAYS =
            Set.of("day", "night", "morning", "evening", "afternoon", "week", "month", "weekend", "hour");
    private static final Set<String> MANY_DAYS =
            Set.of("days", "nights", "mornings", "evenings", "afternoons", "weeks", "weekends");

    private static final Set<String> NOUNS_OF_TIME = Set.of("time", "times", "days", "day", "period", "point");

    /** "So Leo knows", "so he has no way in": what it is for, where no comma stands before. */
    private static final Set<String> HOW_IT_IS = Set.of(
            "has",
            "have",
            "is",
            "are",
            "knows",
            "know",
            "feels",
            "feel",
            "hears",
            "hear",
            "sees",
            "see",
            "stays",
            "stay",
            "sleeps",
            "understands",
            "settles",
            "calms");

    private final Phrases triggers;

    Openers(Lexicon lexicon) {
        triggers = new Phrases(lexicon.list("triggers"));
    }

    /** What an opening word opens, and where it ends. */
    record Opening(int start, int end, Duty.Clause kind) {}

    private static final Opening NONE = new Opening(-1, -1, Duty.Clause.MAIN);

    /** The opening there; its start is -1 where there is none. */
    Opening at(Reading reading, int index) {
        Atom atom = reading.at(index);
        if (!atom.isWord() || reading.time(index) != null || reading.mention(index) != null) {
            return NONE;
        }
        Phrases.Phrase phrase = triggers.at(reading.atoms(), index, reading.size());
        if (phrase != null && reading.sameSentence(index, index + phrase.length() - 1)) {
            return trigger(reading, index, phrase);
        }
        if (inverted(reading, index) || hearing(reading, index) || TimeClauses.opens(reading, index)) {
            return new Opening(index, index + 1, Duty.Clause.TRIGGER);
        }
        return atom.is(Tag.EMBEDDER) && embeds(reading, index)
                ? new Opening(index, index + 1, Duty.Clause.EMBEDDED)
                : NONE;
    }

    /** "Should Leo hit, Rosa will": "if" said with the verb in front. */
    private static boolean inverted(Reading reading, int index) {
        Atom atom = reading.at(index);
        return (atom.is("should") || atom.is("were"))
                && reading.beginsSentence(index)
                && NounPhrases.at(reading, index + 1) != null
                && !reading.at(reading.limit(index) - 1).is("?");
    }

    /** "On hearing Leo cry", at the beginning. */
    private static boolean hearing(Reading reading, int index) {
        if (!reading.at(index).is("on") || !reading.beginsSentence(index)) {
            return false;
        }
        VerbForm form = reading.at(index + 1).verb();
        return form != null && form.can(VerbForm.ING) && !form.can(VerbForm.BASE);
    }

    private static Opening trigger(Reading reading, int index, Phrases.Phrase phrase) {
        int end = index + phrase.length();
        Atom atom = reading.at(index);
        Atom before = reading.at(index - 1);
        boolean bare = phrase.length() == 1;
        if (timeAlone(reading, end, reading.at(end - 1).key())) {
            return NONE;
        }
        String last = reading.at(end - 1).key();
        if (DAYS.contains(last) && !clauseFollows(reading, end)
                || MANY_DAYS.contains(last) && !TimeClauses.ofDays(reading, end)) {
            return NONE;
        }
        if (!reading.sameSentence(index, end) || bare && atom.is("while") && before.is("a")) {
            return NONE;
        }
        if (bare
                && (atom.is("after")
                        || atom.is("before")
                        || atom.is("once")
                        || atom.is("until")
                        || atom.is("till")
                        || atom.is("whenever"))
                && idle(reading, end)) {
            return NONE;
        }
        if (bare && (atom.is("if") || atom.is("when") || atom.is("whether")) && asked(reading, index)) {
            return new Opening(index, end, Duty.Clause.EMBEDDED);
        }
        return new Opening(index, end, Duty.Clause.TRIGGER);
    }

    /** "The day a test comes back", but not "the day care": someone or something follows that could act. */
    private static boolean clauseFollows(Reading reading, int end) {
        Atom next = reading.at(end);
        return reading.sameSentence(end - 1, end)
                && (reading.mention(end) != null || next.any(Tag.bits(Tag.DETERMINER, Tag.POSSESSIVE, Tag.SUBJECT)));
    }

    /** "The next time she calls", but not "differently next time". */
    private static boolean timeAlone(Reading reading, int end, String last) {
        Atom next = reading.at(end);
        boolean names = last.equals("time")
                || last.equals("anytime")
                || last.equals("minute")
                || last.equals("moment")
                || last.equals("second");
        return names
                && (next.isMark() || next.any(Tag.bits(Tag.CONJUNCTION, Tag.PREPOSITION)) || reading.time(end) != null);
    }

    /** "The day after": nothing follows. */
    private static boolean idle(Reading reading, int end) {
        return reading.at(end).isMark() || reading.at(end).is(Tag.CONJUNCTION);
    }

    /** "Ask if", "ask Mia when", "a time when". */
    private static boolean asked(Reading reading, int index) {
        int i = index - 1;
        Atom before = reading.at(i);
        if (!reading.sameSentence(i, index) || before.isMark()) {
            return false;
        }
        if (NOUNS_OF_TIME.contains(before.key()) || before.is("about") || before.is("sure")) {
            return true;
        }
        boolean object = reading.mention(i) != null;
        Atom verb = reading.at(object ? i - 1 : i);
        String base = reading.verbs().base(verb.key());
        return object ? base.equals("ask") : ASKING.contains(base);
    }

    private static boolean embeds(Reading reading, int index) {
        Atom atom = reading.at(index);
        if (atom.is("so")) {
            return reading.at(index + 1).is("that") || purpose(reading, index + 1);
        }
        if (atom.is("that")) {
            if (promised(reading, index)) {
                return false;
            }
            Atom next = reading.at(index + 1);
            if (reading.at(index - 1).is(Tag.TRIGGER) && reading.mention(index + 1) == null && !next.is(Tag.SUBJECT)) {
                return false;
            }
            return reading.mention(index + 1) != null
                    || next.is(Tag.SUBJECT)
                    || next.is(Tag.POSSESSIVE)
                    || next.is(Tag.DETERMINER)
                    || next.any(VerbGroups.AUXILIARY)
                            && !reading.beginsSentence(index)
                            && !reading.at(index - 1).isMark()
                    || thirdAfterNoun(reading, index);
        }
        return true;
    }

    /** "Agrees that Claire will cancel": what is agreed is a duty of its own. */
    private static boolean promised(Reading reading, int index) {
        String verb = reading.verbs().base(reading.at(index - 1).key());
        return Complements.promise(verb) && !willBefore(reading, index - 1) && willFollows(reading, index + 1);
    }

    /** "Will say that": what is to be said is no promise. */
    private static boolean willBefore(Reading reading, int index) {
        return reading.at(index - 1).any(Tag.bits(Tag.WILL, Tag.CAN, Tag.WOULD));
    }

    private static boolean willFollows(Reading reading, int index) {
        for (int i = index; i < index + 6 && reading.sameSentence(index, i); i++) {
            if (reading.at(i).is(Tag.WILL) && reading.mention(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** "Things that help", but not "that feeling". */
    private static boolean thirdAfterNoun(Reading reading, int index) {
        VerbForm form = reading.at(index + 1).verb();
        return form != null
                && !form.can(VerbForm.ING)
                && !reading.at(index - 1).isMark()
                && reading.at(index - 1).verb() == null
                && !reading.at(index - 1).is(Tag.PREPOSITION);
    }

    /** Behind a comma it is what came next ("…, so she gets up"), unless it says that nothing can ("…, so he has no key"). */
    private static boolean unmarked(Reading reading, int index, int verb) {
        Atom behind = reading.at(verb + 1);
        return !reading.at(index - 2).isMark() || behind.is("no") || behind.is("nothing") || behind.is(Tag.NOT);
    }

    /** "So she can": a modal soon follows; "so I went" tells what came next. */
    private static boolean purpose(Reading reading, int index) {
        for (int i = index; i < index + 6 && reading.sameSentence(index - 1, i); i++) {
            if (reading.at(i).any(Tag.bits(Tag.CAN, Tag.WOULD, Tag.WILL)) && reading.mention(i) == null) {
                return true;
            }
            if (reading.at(i).isMark()) {
                return false;
            }
            if (i > index && HOW_IT_IS.contains(reading.at(i).key()) && unmarked(reading, index, i)) {
                return true;
            }
        }
        return reading.at(index).is(Tag.ADVERB)
                || reading.at(index).is(Tag.STATE)
                || reading.at(index).is("many")
                || reading.at(index).is("much");
    }
}
