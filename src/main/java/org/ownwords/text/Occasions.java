package org.ownwords.text;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.TimePhrase.Kind;

/** "At each diaper change", "every bath", "on the way to school", "the night before", "on her days off", "at snack time". */
final class Occasions implements Times.Look {
    /** How many words may describe what happens: "every supervised family visit". */
    private static final int DESCRIBED = 3;

    private final Amounts amounts;
    private final Set<String> occasions;
    private final Set<String> moments;

    Occasions(Amounts amounts, Lexicon lexicon) {
        this.amounts = amounts;
        occasions = lexicon.list("occasions");
        moments = lexicon.list("moments");
    }

    @Override
    public boolean opens(String word, long tags) {
        return switch (word) {
            case "every", "each", "at", "during", "with", "on", "in", "by", "between", "from" -> true;
            case "the", "that", "same", "come", "first", "overnight" -> true;
            default -> false;
        };
    }

    @Override
    public Times.@Nullable Seen at(Reading reading, int index, @Nullable LocalDate start) {
        int end = switch (reading.at(index).key()) {
            case "every", "each" -> every(reading, index + 1, false);
            case "at", "during", "with", "on", "in" -> placed(reading, index);
            case "by", "from" -> ordinal(reading, index + 1);
            case "between" -> between(reading, index + 1);
            case "the" -> beside(reading, index + 1);
            case "that", "same" -> same(reading, index);
            case "come" -> reading.at(index + 1).is("the") ? ordinal(reading, index + 1) : -1;
            case "first" -> firstThing(reading, index);
            case "overnight" -> index + 1;
            default -> -1;
        };
        return end < 0 ? null : new Times.Seen(end, Kind.FREQUENCY, null);
    }

    private int placed(Reading reading, int index) {
        Atom preposition = reading.at(index);
        Atom next = reading.at(index + 1);
        if (next.is("every") || next.is("each")) {
            return every(reading, index + 2, preposition.is("at") || preposition.is("during"));
        }
        int at = next.is("the") || next.is(Tag.POSSESSIVE) ? index + 2 : index + 1;
        int counted = ordinal(reading, index + 1);
        if (counted > 0) {
            return counted;
        }
        if (preposition.is("on")) {
            return reading.at(at).is("way") && at > index + 1 ? way(reading, at + 1) : days(reading, at);
        }
        return preposition.is("at") ? timeOf(reading, at) : -1;
    }

    /** After what happens again and again; any thing will do where "at" or "during" makes it a moment. */
    private int every(Reading reading, int index, boolean moment) {
        int i = index;
        while (i < index + DESCRIBED && describes(reading, index, i)) {
            boolean unit = i > index
                    && amounts.unit(reading, i) != null
                    && !reading.at(i).key().endsWith("s");
            if (unit || occasions.contains(reading.at(i).key())) {
                return i + 1;
            }
            i++;
        }
        return moment && i > index ? i : -1;
    }

    private static boolean describes(Reading reading, int index, int i) {
        Atom atom = reading.at(i);
        return reading.sameSentence(index - 1, i)
                && atom.isWord()
                && !atom.any(Tag.bits(Tag.PREPOSITION, Tag.CONJUNCTION, Tag.WILL, Tag.CAN, Tag.BE, Tag.DETERMINER))
                && !atom.key().endsWith("one")
                && !atom.key().endsWith("body");
    }

    /** "On the first cold night", "at the next frost", "come the first snow". */
    private int ordinal(Reading reading, int index) {
        Atom which = reading.at(index + 1);
        boolean order = which.is("first") || which.is("next") || which.is("last") || which.is("second");
        if (!order || !reading.at(index).is("the")) {
            return -1;
        }
        if (sign(reading, index)) {
            return index + 3;
        }
        for (int i = index + 2; i < index + 2 + DESCRIBED && describes(reading, index + 2, i); i++) {
            boolean unit = amounts.unit(reading, i) != null || reading.at(i).is(Tag.DAY_PART);
            if (unit || occasions.contains(reading.at(i).key())) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "From the first sip", "with the first drink". */
    private static boolean sign(Reading reading, int index) {
        Atom opener = reading.at(index - 1);
        Atom what = reading.at(index + 2);
        boolean place = what.is("floor") || what.is("row") || what.is("step") || what.is("house") || what.is("table");
        return reading.at(index + 1).is("first")
                && (opener.is("from") || opener.is("at") || opener.is("with") || opener.is("upon"))
                && what.isWord()
                && !what.capital()
                && !place
                && !what.any(Tag.bits(Tag.PREPOSITION, Tag.CONJUNCTION, Tag.DETERMINER, Tag.SUBJECT));
    }

    /** "On her way home", "on the way to school". */
    private static int way(Reading reading, int index) {
        Atom next = reading.at(index);
        return next.is("home") || next.is("back") || next.is("out") || next.is("over")
                ? index + 1
                : next.is("to") || next.is("from") ? index + 2 : -1;
    }

    /** "On days when she works", "on his days off", "on hard days". */
    private int days(Reading reading, int index) {
        for (int i = index; i < index + DESCRIBED; i++) {
            Atom atom = reading.at(i);
            if (amounts.unit(reading, i) != null && atom.key().endsWith("s")) {
                boolean can =
                        reading.at(i + 1).is(Tag.SUBJECT) && reading.at(i + 2).any(Tag.bits(Tag.CAN, Tag.WOULD));
                return can || TimeClauses.ofDays(reading, i + 1)
                        ? -1
                        : reading.at(i + 1).is("off") ? i + 2 : i + 1;
            }
            if (!atom.isWord() || atom.any(Tag.bits(Tag.PREPOSITION, Tag.CONJUNCTION, Tag.DETERMINER))) {
                return -1;
            }
        }
        return -1;
    }

    /** "At snack time", "at lights out", "at Mia's bath time", "at sundown". */
    private int timeOf(Reading reading, int index) {
        for (int i = index; i < index + DESCRIBED; i++) {
            Atom atom = reading.at(i);
            boolean time = atom.key().endsWith("time") && atom.key().length() > 6;
            if (time
                    || i > index
                            && atom.is("time")
                            && !reading.at(i - 1).is("same")
                            && !reading.at(i - 1).is("any")
                            && !reading.at(i - 1).is(Tag.DETERMINER)) {
                return i + 1;
            }
            if ((atom.is("lights") || atom.is("light")) && reading.at(i + 1).is("out")) {
                return i + 2;
            }
            if (moments.contains(atom.key()) && !reading.at(i + 1).is("time")) {
                return i + 1;
            }
            if (atom.is("pick") && reading.at(i + 1).is("up")
                    || atom.is("drop") && reading.at(i + 1).is("off")) {
                return i + 2;
            }
            if (atom.key().equals("end") && i > index && reading.at(i - 1).key().equals("'s")) {
                return i + 1;
            }
            if (atom.is("shift") && reading.at(i + 1).is("change")) {
                return i + 2;
            }
            if (atom.is("change") && reading.at(i + 1).is("of")) {
                return i + 3;
            }
            if (!atom.isWord() || atom.any(Tag.bits(Tag.PREPOSITION, Tag.CONJUNCTION))) {
                return -1;
            }
        }
        return -1;
    }

    /** "The night before", "the day after", "the morning of the visit". */
    private int beside(Reading reading, int index) {
        int at = reading.at(index).is("next")
                        || reading.at(index).is("very")
                        || reading.at(index).is("same")
                ? index + 1
                : index;
        Atom unit = reading.at(at);
        if (amounts.unit(reading, at) == null && !unit.is("night") || unit.key().endsWith("s") || unit.is("second")) {
            return -1;
        }
        Atom next = reading.at(at + 1);
        boolean beside = next.is("before") || next.is("after") || next.is("of");
        boolean day = !unit.is("minute") && !unit.is("time");
        return beside && day || at > index ? at + (beside ? 2 : 1) : -1;
    }

    /** "Between naps", "between classes". */
    private int between(Reading reading, int index) {
        Atom atom = reading.at(index);
        return atom.key().endsWith("s") && occasions.contains(atom.key()) ? index + 1 : -1;
    }

    /** "That same night", "same day", "that night". */
    private int same(Reading reading, int index) {
        int at = reading.at(index).is("that") ? index + 1 : index;
        if (at > index && thatDay(reading, at)) {
            return at + 1;
        }
        return reading.at(at).is("same") && amounts.unit(reading, at + 1) != null ? at + 2 : -1;
    }

    /** "That night Rosa will", "…, that evening"; but "that day care". */
    private static boolean thatDay(Reading reading, int index) {
        Atom part = reading.at(index);
        boolean day = part.is(Tag.DAY_PART) && !part.key().endsWith("s")
                || part.is("day")
                || part.is("weekend")
                || part.is("week");
        Atom next = reading.at(index + 1);
        boolean spent = reading.verbs().base(reading.at(index - 2).key()).equals("spend");
        return day
                && !spent
                && (next.isMark()
                        || !reading.sameSentence(index, index + 1)
                        || next.capital()
                        || next.any(Tag.bits(Tag.SUBJECT, Tag.WILL, Tag.CONJUNCTION, Tag.PREPOSITION)));
    }

    /** "First thing in the morning". */
    private static int firstThing(Reading reading, int index) {
        return reading.at(index + 1).is("thing") && !reading.at(index - 1).is("the") ? index + 2 : -1;
    }
}
