package org.ownwords.text;

import org.jspecify.annotations.Nullable;
import org.ownwords.text.Duty.Modality;

/** Reads the verb that begins at an atom, with its helping words. */
final class VerbGroups {
    static final long AUXILIARY = Tag.bits(Tag.WILL, Tag.CAN, Tag.WOULD, Tag.BE, Tag.HAVE, Tag.DO);
    private static final long MODAL = Tag.bits(Tag.WILL, Tag.CAN, Tag.WOULD);

    /** How long a phrase between "will" and its verb may be. */
    private static final int ASIDE = 14;

    private final Leads leads;
    private final Fillers fillers;

    VerbGroups(Lexicon lexicon, Fillers fillers) {
        this.leads = new Leads(lexicon);
        this.fillers = fillers;
    }

    /** Where the next word of weight stands: adverbs, "not", fillers and times are passed over. */
    int skip(Reading reading, int index) {
        int i = index;
        while (i < index + 12) {
            int next = fillers.end(reading, i);
            Atom atom = reading.at(i);
            if (next > i) {
                i = next;
            } else if (reading.time(i) != null && !atom.isMark()) {
                i++;
            } else if (atom.isWord() && (atom.is(Tag.ADVERB) || atom.is(Tag.NOT)) && reading.mention(i) == null) {
                i++;
            } else if (atom.is("no") && reading.at(i + 1).is("longer")) {
                i += 2;
            } else if (atom.is(",")
                    && reading.at(i - 1).is("never")
                    && reading.at(i + 1).is("ever")) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    /** After the filler that begins there, or the index itself. */
    int filler(Reading reading, int index) {
        return fillers.end(reading, index);
    }

    boolean auxiliary(Reading reading, int index) {
        Atom atom = reading.at(index);
        return (atom.any(AUXILIARY) || shortIs(reading, index))
                && reading.mention(index) == null
                && reading.time(index) == null;
    }

    /** Whether the "'s" there is short for "is" or "has". */
    private static boolean shortIs(Reading reading, int index) {
        if (!reading.at(index).is("'s") || reading.at(index).is(Tag.POSSESSIVE)) {
            return false;
        }
        Mention before = reading.mention(index - 1);
        Atom word = reading.at(index - 1);
        return before != null ? !before.possessive() : word.is(Tag.SUBJECT) || word.is(Tag.EMBEDDER) || word.is("here");
    }

    /** The group that begins there with a helping verb or a plain one, or null. */
    @Nullable
    VerbGroup at(Reading reading, int index) {
        Atom atom = reading.at(index);
        if (!atom.isWord() || reading.mention(index) != null) {
            return null;
        }
        VerbChain chain = new VerbChain(reading, leads, this, index);
        if (atom.any(MODAL)) {
            return modal(reading, index, chain);
        }
        if (shortIs(reading, index)) {
            return chain.be(index, Modality.PRESENT, false);
        }
        if (atom.is(Tag.BE)) {
            boolean past = atom.is("was") || atom.is("were");
            return atom.is("been") || atom.is("being")
                    ? null
                    : chain.be(index, past ? Modality.PAST : Modality.PRESENT, false);
        }
        if (atom.is(Tag.HAVE)) {
            return chain.have(index);
        }
        if (atom.is(Tag.DO)) {
            return chain.does(index);
        }
        return plain(reading, index, chain);
    }

    private @Nullable VerbGroup modal(Reading reading, int index, VerbChain chain) {
        Atom atom = reading.at(index);
        Atom before = reading.at(index - 1);
        boolean noun = before.any(Tag.bits(Tag.POSSESSIVE)) && !before.is("her") || before.is("a") || before.is("'s");
        if (noun || reading.time(index) != null) {
            return null;
        }
        Modality modality = atom.is(Tag.WILL) ? Modality.WILL : atom.is(Tag.CAN) ? Modality.CAN : Modality.WOULD;
        int next = index + 1;
        if (atom.is("ought") && reading.at(next).is("to")) {
            next++;
        }
        VerbGroup group = chain.base(next, modality, VerbForm.BASE);
        return group != null ? group : overAside(reading, index, modality);
    }

    /** "Will, when upset, call": the verb stands behind what is put between commas. */
    private @Nullable VerbGroup overAside(Reading reading, int index, Modality modality) {
        if (!reading.at(index + 1).is(",")) {
            return null;
        }
        for (int i = index + 2; i < index + ASIDE && reading.sameSentence(index, i); i++) {
            if (reading.at(i).is(",")) {
                VerbForm form = reading.at(skip(reading, i + 1)).verb();
                return form == null || !form.can(VerbForm.BASE)
                        ? null
                        : new VerbChain(reading, leads, this, index).base(i + 1, modality, VerbForm.BASE);
            }
        }
        return null;
    }

    /** An unknown word right behind "she" or "I" must be a verb; its ending tells the form. */
    private static @Nullable VerbForm behindPronoun(Reading reading, int index) {
        Atom atom = reading.at(index);
        boolean pronoun = switch (reading.at(index - 1).key()) {
            case "i", "he", "she", "we", "they" -> true;
            default -> false;
        };
        if (!pronoun
                || !reading.sameSentence(index - 1, index)
                || atom.tags() != 0
                || atom.key().length() < 3) {
            return null;
        }
        int form =
                atom.key().endsWith("ed") ? VerbForm.PAST : atom.key().endsWith("s") ? VerbForm.THIRD : VerbForm.BASE;
        return new VerbForm(Spelling.stem(atom.key()), form);
    }

    private @Nullable VerbGroup plain(Reading reading, int index, VerbChain chain) {
        Atom atom = reading.at(index);
        VerbForm form = atom.verb();
        if (form == null) {
            VerbForm guess = behindPronoun(reading, index);
            return guess == null ? null : chain.plain(index, guess);
        }
        return chain.plain(index, form);
    }
}
