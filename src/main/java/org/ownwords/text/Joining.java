package org.ownwords.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty.Clause;

/** Joins a verb without its own subject to the verb before it: "will call Ana and walk" promises both. */
final class Joining {
    private final Reading reading;
    private final VerbGroups groups;
    private final int from;
    private final int to;

    /** After this atom no comma is followed by a subject. */
    private final int lastMain;

    Joining(Reading reading, VerbGroups groups, int from, int to) {
        this.reading = reading;
        this.groups = groups;
        this.from = from;
        this.to = to;
        this.lastMain = lastMain();
    }

    private int lastMain() {
        for (int i = to - 1; i > from; i--) {
            if (reading.at(i).is(",") && subjectAt(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private boolean subjectAt(int index) {
        NounPhrase phrase = NounPhrases.at(reading, groups.skip(reading, index));
        if (phrase == null || phrase.end() >= to) {
            return false;
        }
        int verb = groups.skip(reading, phrase.end());
        return verb < to && groups.at(reading, verb) != null;
    }

    /** Whether a main clause with its own subject follows behind a comma. */
    boolean mainFollows(int index) {
        return lastMain > index;
    }

    /** Where the clause that begins there cuts off what stands before: at its conjunction or comma. */
    int boundary(int start) {
        int i = start;
        while (i > from && (joins(reading.at(i - 1)) || reading.at(i - 1).is(Tag.NOT) || adverb(i - 1))) {
            i--;
        }
        return i;
    }

    private boolean adverb(int index) {
        return reading.at(index).is("then")
                || reading.at(index).is("also")
                || reading.at(index).is("so");
    }

    private static boolean joins(Atom atom) {
        return atom.is(Tag.CONJUNCTION) || atom.is(",") || atom.is(";");
    }

    /** The clause of a verb joined to one before it, or null. */
    @Nullable
    ClauseFound join(int index, VerbGroup group, List<ClauseFound> found, @Nullable TriggerSpan trigger) {
        int boundary = boundaryOver(index);
        if (boundary == index || found.isEmpty()) {
            return null;
        }
        boolean conjunction = conjunction(boundary, index);
        if (!verbHere(boundary, group, conjunction)) {
            return null;
        }
        ClauseFound before = antecedent(group, found);
        if (before == null
                || trigger != null && !conjunction && before.kind() == Clause.TRIGGER && !mainFollows(index)) {
            return null;
        }
        boolean own = groups.auxiliary(reading, group.start());
        boolean turned = but(boundary, index) || insteadFollows(group.end());
        boolean negated = own || turned ? group.negated() : before.negated() ^ group.negated();
        Span subject = before.subjectSpan();
        return new ClauseFound(
                boundary,
                group.start(),
                before.subjects(),
                subject,
                group,
                own ? group.modality() : before.modality(),
                negated,
                before.kind());
    }

    /** As the boundary, also over adverbs and times between the conjunction and the verb. */
    private int boundaryOver(int index) {
        int i = index;
        while (i > from
                && i > index - 10
                && (reading.at(i - 1).is(Tag.ADVERB) || reading.at(i - 1).is(Tag.NOT) || reading.time(i - 1) != null)) {
            i--;
        }
        int boundary = boundary(i);
        return boundary < i ? boundary : index;
    }

    private boolean conjunction(int boundary, int index) {
        for (int i = boundary; i < index; i++) {
            if (reading.at(i).is(Tag.CONJUNCTION)) {
                return true;
            }
        }
        return false;
    }

    private boolean but(int boundary, int index) {
        for (int i = boundary; i < index; i++) {
            if (reading.at(i).is("but")
                    || reading.at(i).is("instead")
                    || reading.at(i).is("yet")) {
                return true;
            }
        }
        return false;
    }

    private boolean insteadFollows(int end) {
        for (int i = end; i < end + 12 && i < to; i++) {
            if (reading.at(i).is("instead")) {
                return !reading.at(i + 1).is("of");
            }
            if (reading.at(i).is(Tag.CONJUNCTION)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the word is a verb here and not one more thing of a list. */
    private boolean verbHere(int boundary, VerbGroup group, boolean conjunction) {
        if (group.verb() > group.start() || group.end() > group.verb() + 1) {
            return true;
        }
        Atom verb = reading.at(group.verb());
        boolean noun = verb.is(Tag.NOUN_VERB)
                || (reading.dictionary().tags(group.base()) & Tag.NOUN_VERB.bit()) != 0
                || verb.is(Tag.STATE);
        if (!noun) {
            return true;
        }
        Atom before = reading.at(boundary - 1);
        boolean listed = before.is(Tag.NOUN_VERB)
                && reading.mention(boundary - 1) == null
                && reading.at(boundary - 2).any(Tag.bits(Tag.PREPOSITION, Tag.DETERMINER, Tag.POSSESSIVE));
        if (listed || verb.is(Tag.STATE) && before.is(Tag.STATE)) {
            return false;
        }
        if (Fragments.followed(reading, group.end())) {
            return true;
        }
        boolean ends = group.end() >= to
                || reading.at(group.end()).isMark()
                || reading.at(group.end()).is(Tag.CONJUNCTION);
        boolean afterPersonOrVerb = reading.mention(boundary - 1) != null || verbAt(boundary - 1);
        return conjunction
                && !verb.is(Tag.STATE)
                && (ends ? afterPersonOrVerb : !verb.is(Tag.PREPOSITION) && afterPersonOrVerb);
    }

    private boolean verbAt(int index) {
        return reading.verbs().form(reading.at(index).key()) != null
                && !reading.at(index).is(Tag.STATE);
    }

    /** The latest verb whose form the new one shares; helping words of its own join to any. */
    private @Nullable ClauseFound antecedent(VerbGroup group, List<ClauseFound> found) {
        boolean own = groups.auxiliary(reading, group.start());
        VerbForm form = reading.verbs().form(reading.at(group.start()).key());
        int forms = form == null ? 0 : form.forms();
        for (int i = found.size() - 1; i >= 0 && i >= found.size() - 12; i--) {
            ClauseFound clause = found.get(i);
            boolean fits = own
                    ? clause.kind() == Clause.MAIN || i == 0
                    : (forms & clause.group().joinForm()) != 0;
            if (fits) {
                return clause;
            }
        }
        return null;
    }

    /** Where the thing begins that is the subject of the verb there; the index itself when there is none. */
    int thingStart(int index, int floor) {
        int i = index;
        while (i > floor && i > index - 8 && partOfThing(reading.at(i - 1), i - 1)) {
            i--;
        }
        return i;
    }

    private boolean partOfThing(Atom atom, int index) {
        return !atom.isMark()
                && !atom.is(Tag.CONJUNCTION)
                && !(atom.is(Tag.EMBEDDER) && !atom.is("that"))
                && !atom.any(Tag.bits(Tag.WILL, Tag.CAN, Tag.WOULD))
                && !atom.is("if")
                && !atom.is("when")
                && !(atom.is(Tag.ADVERB) && index == from)
                && reading.time(index) == null;
    }
}
