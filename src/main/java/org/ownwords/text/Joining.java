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
        if (!verbHere(boundary, group, conjunction, found) || !own(group) && infinitiveBefore(boundary, found)) {
            return null;
        }
        ClauseFound before = antecedent(group, found);
        if (before == null
                || trigger != null && !conjunction && before.kind() == Clause.TRIGGER && !mainFollows(index)) {
            return null;
        }
        boolean own = own(group);
        boolean turned = but(boundary, index) || insteadFollows(group.end());
        boolean same = group.modality() == Duty.Modality.FRAGMENT && before.negated();
        boolean denied = !own && !turned && (before.denied() || same);
        Span subject = before.subjectSpan();
        return new ClauseFound(
                boundary,
                group.start(),
                before.subjects(),
                subject,
                group,
                own ? group.modality() : before.modality(),
                denied || group.negated(),
                denied || group.denied(),
                aside(before, conjunction) ? Clause.MAIN : before.kind());
    }

    /** "My brother, who lives next door, takes her": behind the comma the sentence goes on. */
    private boolean aside(ClauseFound before, boolean conjunction) {
        return !conjunction
                && before.kind() == Clause.EMBEDDED
                && reading.at(before.start() - 1).is("who")
                && reading.at(before.start() - 2).is(",");
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
    private boolean verbHere(int boundary, VerbGroup group, boolean conjunction, List<ClauseFound> found) {
        Atom verb = reading.at(group.verb());
        boolean noun = verb.any(Tag.bits(Tag.NOUN_VERB, Tag.STATE))
                || (reading.dictionary().tags(group.base()) & Tag.NOUN_VERB.bit()) != 0;
        boolean then = reading.at(group.start() - 1).is("then");
        if (!noun || then || group.verb() > group.start() || group.end() > group.verb() + 1) {
            return true;
        }
        boolean carries = carries(verb, group.end());
        Mention whom = reading.mention(group.end());
        boolean done = whom != null && !whom.possessive();
        if (listed(boundary, group.end()) && !carries && !done
                || verb.is(Tag.STATE) && reading.at(boundary - 1).is(Tag.STATE)) {
            return false;
        }
        if (Fragments.followed(reading, group.end()) || carries) {
            return true;
        }
        return !verb.is(Tag.STATE) && endsList(boundary, group, conjunction, found);
    }

    /** "For help and support", "a walk, a talk": what stands before the comma is a thing. */
    private boolean listed(int boundary, int end) {
        Atom front = reading.at(boundary - 2);
        boolean thing = reading.at(boundary - 1).is(Tag.NOUN_VERB) && reading.mention(boundary - 1) == null;
        boolean article = front.any(Tag.bits(Tag.DETERMINER, Tag.POSSESSIVE));
        return thing && (front.is(Tag.PREPOSITION) || article && !Fragments.followed(reading, end));
    }

    /** "Will call, text or visit", "picks her up and sings": what stands before lets only an act follow. */
    private boolean endsList(int boundary, VerbGroup group, boolean conjunction, List<ClauseFound> found) {
        boolean ends = group.end() >= to
                || reading.at(group.end()).isMark()
                || reading.at(group.end()).is(Tag.CONJUNCTION);
        if (ends && found.get(found.size() - 1).group().end() == boundary) {
            return true;
        }
        return conjunction
                && actBefore(boundary - 1)
                && (ends || !reading.at(group.verb()).is(Tag.PREPOSITION));
    }

    private boolean actBefore(int index) {
        Atom before = reading.at(index);
        boolean particle = switch (before.key()) {
            case "up", "down", "out", "in", "off" -> true;
            default -> false;
        };
        return reading.mention(index) != null
                || verbAt(index)
                || before.any(Tag.bits(Tag.ADVERB, Tag.OBJECT, Tag.STATE)) && !before.is(Tag.NOUN_VERB)
                || particle;
    }

    /** "Packs lunch": a plural does not stand before another noun, and a meal is made. */
    private boolean carries(Atom verb, int index) {
        VerbForm form = verb.verb();
        Atom next = reading.at(index);
        boolean word = index < to && next.isWord() && !next.is(Tag.CONJUNCTION) && !verb.is(Tag.STATE);
        return word && (form != null && form.can(VerbForm.THIRD) && !form.can(VerbForm.BASE) || next.is(Tag.DAY_PART));
    }

    private boolean verbAt(int index) {
        return reading.at(index).verb() != null && !reading.at(index).is(Tag.STATE);
    }

    /** Whether the verb has helping words of its own; "have" and "do" alone are acts like any other. */
    private boolean own(VerbGroup group) {
        Atom first = reading.at(group.start());
        boolean finiteBe = first.is(Tag.BE) && !first.is("be");
        return groups.auxiliary(reading, group.start()) && (group.verb() > group.start() || finiteBe);
    }

    /** "To crawl and walk", "help her get and stay clean": the verb before the conjunction is itself no act here. */
    private boolean infinitiveBefore(int boundary, List<ClauseFound> found) {
        int verb = boundary - 1;
        VerbForm form = reading.mention(verb) == null ? reading.at(verb).verb() : null;
        if (form == null
                || !form.can(VerbForm.BASE)
                || reading.at(verb).any(Tag.bits(Tag.STATE, Tag.PREPOSITION, Tag.ADVERB))) {
            return false;
        }
        Mention owner = reading.mention(verb - 1);
        if (reading.at(verb - 1).is(Tag.DETERMINER) || owner != null && owner.possessive()) {
            return false;
        }
        boolean recorded = found.get(found.size() - 1).group().end() == boundary;
        return !recorded
                && (!reading.at(verb).is(Tag.NOUN_VERB) || reading.at(verb - 1).is("to"));
    }

    /** The latest verb whose form the new one shares; helping words of its own join to any. */
    private @Nullable ClauseFound antecedent(VerbGroup group, List<ClauseFound> found) {
        boolean own = own(group);
        VerbForm form = reading.at(group.start()).verb();
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
