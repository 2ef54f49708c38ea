package org.ownwords.text;

import org.jspecify.annotations.Nullable;
import org.ownwords.text.Duty.Modality;

/** Follows one verb group from its first helping word to the act: "is going to keep calling" is "call". */
final class VerbChain {
    /** More helping words than this are no sentence. */
    private static final int LONGEST = 6;

    private static final long NO_VERB = Tag.bits(
            Tag.DETERMINER,
            Tag.POSSESSIVE,
            Tag.PREPOSITION,
            Tag.CONJUNCTION,
            Tag.SUBJECT,
            Tag.OBJECT,
            Tag.EMBEDDER,
            Tag.WILL,
            Tag.CAN,
            Tag.WOULD);

    private final Reading reading;
    private final Leads leads;
    private final VerbGroups groups;
    private final int start;
    private boolean negated;
    private boolean denied;
    private boolean passive;
    private int steps;

    VerbChain(Reading reading, Leads leads, VerbGroups groups, int start) {
        this.reading = reading;
        this.leads = leads;
        this.groups = groups;
        this.start = start;
    }

    /** Passes over adverbs and counts every "not". */
    private int weigh(int index) {
        int end = groups.skip(reading, index);
        for (int i = index; i < end; i++) {
            boolean no = reading.at(i).is("no") && reading.at(i + 1).is("longer");
            boolean only = reading.at(i).is("not") && reading.at(i + 1).is("only");
            if ((reading.at(i).is(Tag.NOT) && !only) || no) {
                negated = !negated;
                denied = !denied;
            }
        }
        return end;
    }

    /** The act after a modal or "to". */
    @Nullable
    VerbGroup base(int index, Modality modality, int joinForm) {
        if (++steps > LONGEST) {
            return null;
        }
        Leads.Lead lead = leads.at(reading, index);
        if (lead != null) {
            int join = verb(lead.end(), VerbForm.ING) ? joinForm | VerbForm.ING : joinForm;
            return base(lead.end(), lead.modality() == Modality.WILL ? modality : lead.modality(), join);
        }
        int i = weigh(index);
        Atom atom = reading.at(i);
        boolean manUp = atom.is("man") && reading.at(i + 1).is("up");
        if (!atom.isWord() || !reading.sameSentence(start, i) || reading.mention(i) != null && !manUp) {
            return null;
        }
        if (atom.is("be")) {
            return be(i, modality, true);
        }
        if (atom.is("have") && reading.at(i + 1).is("been")) {
            return be(i + 1, modality, true);
        }
        VerbForm form = atom.verb();
        if (form == null && atom.any(NO_VERB)) {
            return null;
        }
        return act(i, modality, joinForm, 0);
    }

    /** After a form of be at the index. */
    @Nullable
    VerbGroup be(int index, Modality modality, boolean afterModal) {
        int join = afterModal ? VerbForm.BASE : modality == Modality.PAST ? VerbForm.PAST : VerbForm.THIRD;
        int i = weigh(index + 1);
        if (!reading.sameSentence(index, i)) {
            return group(index, index + 1, "be", join, modality);
        }
        Leads.Lead lead = leads.at(reading, i);
        if (lead == null && reading.at(i).is("to") && i == index + 1) {
            lead = new Leads.Lead(i + 1, Modality.WILL);
        }
        if (lead != null) {
            return base(lead.end(), past(lead.modality(), modality), VerbForm.BASE);
        }
        Atom atom = reading.at(i);
        VerbForm form = reading.mention(i) == null ? atom.verb() : null;
        if (form != null && !atom.is(Tag.STATE) && form.can(VerbForm.ING)) {
            return act(i, modality, VerbForm.ING, 0);
        }
        if (form != null
                && !atom.is(Tag.STATE)
                && form.can(VerbForm.PARTICIPLE)
                && (!form.can(VerbForm.BASE) || !atom.is(Tag.NOUN_VERB))) {
            passive = true;
            return act(i, modality, VerbForm.PARTICIPLE, LONGEST);
        }
        return group(index, index + 1, "be", join, modality);
    }

    private static Modality past(Modality lead, Modality be) {
        return be == Modality.PAST && lead == Modality.WILL
                ? Modality.WISH
                : be == Modality.PAST ? Modality.PAST : lead;
    }

    @Nullable
    VerbGroup have(int index) {
        boolean had = reading.at(index).is("had");
        int i = weigh(index + 1);
        i = reading.at(i).is("got") && reading.at(i + 1).is("to") ? i + 1 : i;
        if (reading.at(i).is("to")) {
            VerbGroup must = base(i + 1, had ? Modality.PAST : Modality.WILL, VerbForm.BASE);
            return must;
        }
        if (had && reading.at(i).is("better")) {
            return base(i + 1, Modality.WOULD, VerbForm.BASE);
        }
        if (reading.at(i).is("been")) {
            VerbGroup been = be(i, Modality.PAST, false);
            return been != null && been.joinForm() == VerbForm.ING
                    ? been.said(been.start(), Modality.PRESENT, false)
                    : been;
        }
        VerbForm form = reading.mention(i) == null ? reading.at(i).verb() : null;
        if (form != null
                && form.can(VerbForm.PARTICIPLE)
                && !(reading.at(i).is(Tag.NOUN_VERB) && form.can(VerbForm.BASE))) {
            return act(i, Modality.PAST, VerbForm.PARTICIPLE | VerbForm.PAST, 0);
        }
        return act(index, had ? Modality.PAST : Modality.PRESENT, had ? VerbForm.PAST : plainJoin(index), LONGEST);
    }

    private int plainJoin(int index) {
        return reading.at(index).key().endsWith("s") ? VerbForm.THIRD : VerbForm.BASE;
    }

    /** "Does not call", "did call", or "does the dishes". */
    @Nullable
    VerbGroup does(int index) {
        boolean did = reading.at(index).is("did");
        int i = weigh(index + 1);
        VerbForm form = reading.mention(i) == null && reading.sameSentence(index, i)
                ? reading.at(i).verb()
                : null;
        if (form != null
                && form.can(VerbForm.BASE)
                && (negated || !reading.at(i).is(Tag.NOUN_VERB))) {
            return base(i, did ? Modality.PAST : Modality.PRESENT, VerbForm.BASE);
        }
        return act(index, did ? Modality.PAST : Modality.PRESENT, did ? VerbForm.PAST : plainJoin(index), LONGEST);
    }

    /** A verb without helping words; its spelling says how it is said. */
    @Nullable
    VerbGroup plain(int index, VerbForm form) {
        Modality modality = form.can(VerbForm.BASE | VerbForm.THIRD)
                ? Modality.PRESENT
                : form.can(VerbForm.ING) ? Modality.FRAGMENT : Modality.PAST;
        int join = form.can(VerbForm.THIRD)
                ? VerbForm.THIRD
                : form.can(VerbForm.BASE) ? VerbForm.BASE : form.can(VerbForm.ING) ? VerbForm.ING : VerbForm.PAST;
        return act(index, modality, join, 0);
    }

    /** The act at the index, or the one it leads to. */
    private @Nullable VerbGroup act(int index, Modality modality, int join, int depth) {
        Atom atom = reading.at(index);
        String base = reading.verbs().base(atom.key());
        if (depth >= LONGEST) {
            return group(index, particleEnd(index, base), withParticle(index, base), join, modality);
        }
        Leads.Lead lead = leads.at(reading, index);
        if (lead != null) {
            int next = weigh(lead.end());
            boolean promised = lead.modality() == Modality.WILL && !Leads.given(atom);
            Modality now = promised && modality != Modality.PRESENT && modality != Modality.FRAGMENT
                    ? modality
                    : lead.modality();
            return reading.at(next).is("be") ? be(next, now, true) : act(next, now, join, depth + 1);
        }
        if (base.equals("get") && gotten(index + 1)) {
            passive = true;
            return act(index + 1, modality, join, depth + 1);
        }
        int inner = inner(index, base);
        if (inner > 0) {
            negated = negated ^ stops(base);
            boolean wish = (reading.dictionary().tags(base) & Tag.WISH_VERB.bit()) != 0;
            return act(
                    inner,
                    wish ? Modality.WISH : modality,
                    join | (verb(inner, VerbForm.ING) ? VerbForm.ING : 0),
                    depth + 1);
        }
        if (shuns(index, base)) {
            negated = !negated;
        }
        return group(index, particleEnd(index, base), withParticle(index, base), join, modality);
    }

    /** "Gets picked up by Ana". */
    private boolean gotten(int index) {
        if (!verb(index, VerbForm.PARTICIPLE) || verb(index, VerbForm.BASE)) {
            return false;
        }
        for (int i = index + 1; i < index + 4; i++) {
            if (reading.at(i).is("by") && reading.time(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** Where the act stands to which "keep", "start to", "stop", "go" only lead, or -1. */
    private int inner(int index, String base) {
        long tags = reading.dictionary().tags(base);
        boolean hedged = (tags & Tag.HEDGED_VERB.bit()) != 0;
        boolean stop = stops(base);
        int next = groups.skip(reading, index + 1);
        if (hedged || stop) {
            if (reading.at(next).is("from") || reading.at(next).is("on")) {
                next++;
            } else if (hedged && reading.at(next).is("to")) {
                return verb(next + 1, VerbForm.BASE) ? next + 1 : -1;
            } else if (reading.at(next).is("up") && base.equals("keep")) {
                return -1;
            }
            return verb(next, VerbForm.ING) || unknownIng(next) ? next : -1;
        }
        boolean motion = base.equals("go") || base.equals("come");
        boolean act = motion && verb(next, VerbForm.BASE) && !reading.at(next).is(Tag.NOUN_VERB);
        return act || motion && next == index + 1 && verb(next, VerbForm.BASE) && Fragments.followed(reading, next + 1)
                ? next
                : -1;
    }

    private boolean verb(int index, int form) {
        VerbForm found = reading.mention(index) == null && reading.sameSentence(start, index)
                ? reading.at(index).verb()
                : null;
        return found != null && found.can(form);
    }

    /** "Keep vlogging": behind such verbs any word of that ending is an act. */
    private boolean unknownIng(int index) {
        Atom atom = reading.at(index);
        return atom.isWord()
                && atom.tags() == 0
                && atom.key().length() > 5
                && atom.key().endsWith("ing")
                && reading.mention(index) == null
                && atom.verb() == null;
    }

    private boolean stops(String base) {
        return (reading.dictionary().tags(base) & Tag.STOP_VERB.bit()) != 0;
    }

    /** "Avoid fights", "refrain from alcohol", "stay away from Steve": a verb that itself says no. */
    private boolean shuns(int index, String base) {
        if (base.equals("stay") || base.equals("keep") || base.equals("walk")) {
            return reading.at(index + 1).is("away") && reading.at(index + 2).is("from");
        }
        return stops(base) && !base.equals("stop") && !base.equals("drop");
    }

    private int particleEnd(int index, String base) {
        return reading.verbs().takes(base, reading.at(index + 1).key()) && reading.sameSentence(index, index + 1)
                ? index + 2
                : index + 1;
    }

    /** "Pick up", also where the two stand apart: "pick them up". */
    private String withParticle(int index, String base) {
        String next = reading.at(index + 1).key();
        if (reading.verbs().takes(base, next)) {
            return base + " " + next;
        }
        String later = reading.at(index + 2).key();
        boolean apart =
                reading.mention(index + 1) != null || reading.at(index + 1).is(Tag.OBJECT);
        return apart && reading.verbs().takes(base, later) && !later.equals("home") ? base + " " + later : base;
    }

    private VerbGroup group(int verb, int end, String base, int join, Modality modality) {
        return new VerbGroup(start, verb, end, base, join, modality, negated, denied, passive);
    }
}
