package org.ownwords.text;

import java.util.List;

/** Finds names that the file does not know: written with a capital and used like a person. */
final class Strangers {
    private static final long ACTING = Tag.bits(Tag.WILL, Tag.CAN, Tag.WOULD, Tag.BE, Tag.HAVE, Tag.DO);

    private static final long GRAMMAR = Tag.bits(
            Tag.DETERMINER,
            Tag.POSSESSIVE,
            Tag.PREPOSITION,
            Tag.SUBJECT,
            Tag.OBJECT,
            Tag.EMBEDDER,
            Tag.ADVERB,
            Tag.CONJUNCTION,
            Tag.NOT,
            Tag.TRIGGER);

    private static final List<String> THING_ENDINGS = List.of(
            "ing", "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "apy", "ogy", "ics", "age", "s");

    private final NameContext context;

    Strangers(NameContext context) {
        this.context = context;
    }

    void find(Reading reading) {
        int i = 0;
        while (i < reading.size()) {
            int end = begins(reading, i) ? end(reading, i) : i;
            if (end == i) {
                i++;
                continue;
            }
            if (person(reading, i, end)) {
                boolean possessive = reading.at(end).is("'s") && Possessives.owns(reading, end);
                reading.addMention(i, end, new Mention(reading.span(i, end), Mention.Kind.STRANGER, null, possessive));
            }
            i = end;
        }
    }

    /** A capital, on another word than those of grammar that open a sentence ("If Susie"). */
    private boolean begins(Reading reading, int i) {
        Atom atom = reading.at(i);
        boolean other = atom.any(GRAMMAR)
                || !context.rare(atom) && !atom.any(Tag.bits(Tag.FIRST_NAME, Tag.NAME_WORD, Tag.TITLE, Tag.NOT_NAME));
        boolean opens = other && reading.beginsSentence(i) || atom.is("i");
        return atom.capital() && reading.mention(i) == null && reading.time(i) == null && !opens;
    }

    /** After the run of capitalised words that begins there. */
    private static int end(Reading reading, int i) {
        int end = i;
        while (reading.sameSentence(i, end)
                && reading.at(end).capital()
                && reading.mention(end) == null
                && reading.time(end) == null
                && !reading.at(end).is("i")) {
            end++;
        }
        return end;
    }

    private boolean person(Reading reading, int i, int end) {
        if (context.shouted(reading, i)) {
            return reading.at(i).is(Tag.FIRST_NAME) && end - i == 1;
        }
        if (reading.at(end - 1).is(Tag.PLACE) || acronym(reading, i, end)) {
            return false;
        }
        if (title(reading.at(i)) && end - i > 1) {
            return true;
        }
        boolean starts = reading.beginsSentence(i);
        if (reading.at(i).is(Tag.NOT_NAME) || placed(reading, i)) {
            return false;
        }
        Atom atom = reading.at(i);
        if (atom.is(Tag.FIRST_NAME) && !starts) {
            return true;
        }
        if (starts) {
            boolean name = atom.is(Tag.FIRST_NAME) || atom.is(Tag.NAME_WORD) && !atom.any(GRAMMAR);
            return name && acting(reading, end)
                    || atom.is(Tag.FIRST_NAME) && context.rare(atom)
                    || soundsLikeName(reading, i, end);
        }
        return (context.rare(atom) || atom.is(Tag.NAME_WORD)) && end - i <= 3;
    }

    /**
     * No list holds every people's names: "Siaosi will cook" opens with a word that is no other word we know, has no
     * ending of a thing ("Counseling", "Visits"), and someone is said to act. "Dinner will be late" says no act.
     */
    private boolean soundsLikeName(Reading reading, int i, int end) {
        for (int at = i; at < end; at++) {
            Atom atom = reading.at(at);
            boolean thing = thing(atom.key());
            if (!atom.isWord() || atom.is(Tag.NOT_NAME) || !context.rare(atom) || thing || smallPart(reading, at)) {
                return false;
            }
        }
        Atom next = reading.at(end);
        VerbForm verb = next.verb();
        boolean does = verb != null && verb.can(VerbForm.THIRD) && !verb.can(VerbForm.BASE) && !next.any(GRAMMAR);
        boolean promised =
                next.any(Tag.bits(Tag.WILL, Tag.CAN)) && !reading.at(end + 1).is(Tag.BE);
        return end - i <= 3 && (promised || does);
    }

    private static boolean thing(String word) {
        for (String ending : THING_ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** "Pick-up", "Drop-offs": in a name both parts have a capital. */
    private static boolean smallPart(Reading reading, int at) {
        String written = reading.at(at).span().of(reading.text());
        int hyphen = written.indexOf('-');
        return hyphen > 0 && hyphen + 1 < written.length() && Character.isLowerCase(written.charAt(hyphen + 1));
    }

    /** Whether a helping verb follows, a bracket between aside: "Eve (child) can". */
    private static boolean acting(Reading reading, int index) {
        int i = index;
        if (reading.at(i).is("(")) {
            while (i < index + 6 && !reading.at(i).is(")")) {
                i++;
            }
            i++;
        }
        return reading.at(i).any(ACTING);
    }

    /** "At Kaiser", "in Fresno", "the Bridge": a place or a thing. */
    private static boolean placed(Reading reading, int i) {
        Atom before = reading.at(i - 1);
        return !reading.at(i).is(Tag.FIRST_NAME)
                && (before.is("at")
                        || before.is("in")
                        || before.is(Tag.DETERMINER)
                        || before.is(Tag.POSSESSIVE)
                        || before.is("from")
                        || before.is("on"));
    }

    private static boolean title(Atom atom) {
        String key = atom.key();
        return atom.is(Tag.TITLE) || key.equals("dr.") || key.equals("mr.") || key.equals("mrs.") || key.equals("ms.");
    }

    /** "NA", "CWS": capitals only. */
    private static boolean acronym(Reading reading, int i, int end) {
        for (int at = i; at < end; at++) {
            String written = reading.at(at).span().of(reading.text());
            if (written.length() > 1 && written.equals(written.toUpperCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
