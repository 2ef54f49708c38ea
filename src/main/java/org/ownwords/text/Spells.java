package org.ownwords.text;

import java.util.Set;
import org.ownwords.text.TimePhrase.Use;

/**
 * Tells what an amount of time measures: the length of what is promised ("for a year", "a year of meetings") or a
 * property of a thing ("a 12-month lease", "two years of pay stubs", "a friend of ten years").
 */
final class Spells {
    private static final Set<String> MEASURES =
            Set.of("course", "period", "minimum", "total", "maximum", "span", "stretch", "space", "duration");

    private final Set<String> lasting;
    private final Set<String> agreements;

    Spells(Lexicon lexicon) {
        lasting = lexicon.list("lasting-things");
        agreements = lexicon.list("long-agreements");
    }

    /**
     * @param index where the time begins
     * @param at where its amount begins
     */
    Use use(Reading reading, int index, int at, Amounts.Amount amount) {
        if (amount.length() == null) {
            return Use.WHEN;
        }
        int end = amount.end();
        if (modifies(reading, amount) || agreed(reading, index)) {
            return Use.PROPERTY;
        }
        if (at == index && owned(reading, index)) {
            return Use.PROPERTY;
        }
        if (reading.at(end).is("of")) {
            return lasting(reading, end + 1) ? Use.END : Use.PROPERTY;
        }
        if (at == index && reading.at(index - 1).is("of")) {
            return MEASURES.contains(reading.at(index - 2).key()) ? Use.END : Use.PROPERTY;
        }
        boolean relative = reading.at(end).is("after")
                || reading.at(end).is("before")
                || reading.at(end).is("earlier");
        boolean from = reading.at(index - 1).is("after");
        return relative && at == index || from || amount.article() && at == index && !counted(reading, end)
                ? Use.WHEN
                : Use.END;
    }

    /** "With ten years sober", "has two years clean", "her first two years". */
    private static boolean owned(Reading reading, int index) {
        Atom before = reading.at(index - 1);
        boolean has = before.is(Tag.HAVE) && !reading.at(index - 2).is(Tag.WILL);
        return has || before.is("with") || before.is("first") || before.is(Tag.POSSESSIVE);
    }

    private static boolean counted(Reading reading, int end) {
        return reading.at(end).is("from")
                || reading.at(end).is("of")
                || reading.at(end).is("straight");
    }

    /** "A 12-month lease", "her 9 month checkup", "a one year program": a thing follows. */
    private static boolean modifies(Reading reading, Amounts.Amount amount) {
        Atom next = reading.at(amount.end());
        boolean joined = reading.at(amount.end() - 1).key().indexOf('-') > 0;
        if (MEASURES.contains(next.key()) || next.is("term")) {
            return false;
        }
        if (joined) {
            return next.isWord() && !closes(reading, amount.end());
        }
        boolean one = amount.count() == 1 && !reading.at(amount.end() - 1).key().endsWith("s");
        if (next.capital() && reading.at(amount.end() - 1).capital() && !shouted(reading, amount.end())) {
            return true;
        }
        boolean alike = amount.describes(reading) || one;
        return alike && next.isWord() && !closes(reading, amount.end());
    }

    /** In a text in capitals they mean nothing. */
    private static boolean shouted(Reading reading, int index) {
        String word = reading.at(index).span().of(reading.text());
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }

    /** Whether what stands there is no thing: a preposition, a person, a verb, another time. */
    private static boolean closes(Reading reading, int index) {
        Atom atom = reading.at(index);
        VerbForm form = atom.verb();
        boolean verb = form != null
                && !form.can(VerbForm.ING)
                && !atom.is(Tag.NOUN_VERB)
                && (reading.dictionary().tags(form.base()) & Tag.NOUN_VERB.bit()) == 0;
        return verb
                || !reading.sameSentence(index - 1, index)
                || atom.capital() && !atom.any(Tag.bits(Tag.NOUN_VERB))
                || atom.any(Tag.bits(
                        Tag.PREPOSITION,
                        Tag.CONJUNCTION,
                        Tag.DETERMINER,
                        Tag.POSSESSIVE,
                        Tag.PRONOUN,
                        Tag.SUBJECT,
                        Tag.OBJECT,
                        Tag.ADVERB,
                        Tag.STATE,
                        Tag.EMBEDDER,
                        Tag.TRIGGER,
                        Tag.WILL,
                        Tag.CAN,
                        Tag.WOULD,
                        Tag.BE,
                        Tag.DO,
                        Tag.HAVE,
                        Tag.NOT,
                        Tag.WEEKDAY,
                        Tag.DAY_PART,
                        Tag.FREQUENCY))
                || atom.is("straight")
                || atom.is("long")
                || atom.is("minimum")
                || atom.is("total");
    }

    /** "Sign a lease for a year": what was just named lasts so long by its nature. */
    private boolean agreed(Reading reading, int index) {
        for (int i = index - 1; i > index - 4 && reading.sameSentence(i, index); i--) {
            if (agreements.contains(reading.at(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is counted goes on in time ("classes", "sobriety", "showing up"), and is no thing from the past. */
    boolean lasting(Reading reading, int index) {
        for (int i = index; i < index + 4 && reading.sameSentence(index, i); i++) {
            Atom atom = reading.at(i);
            VerbForm form = atom.verb();
            boolean doing = i == index && form != null && form.can(VerbForm.ING) && !form.can(VerbForm.BASE);
            if (doing || lasting.contains(atom.key())) {
                return true;
            }
            if (atom.isMark() || atom.any(Tag.bits(Tag.PREPOSITION, Tag.CONJUNCTION, Tag.DETERMINER))) {
                return false;
            }
        }
        return false;
    }
}
