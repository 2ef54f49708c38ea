package org.ownwords.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty.Clause;
import org.ownwords.text.Duty.Modality;

/** Reads verbs that have no person right before them: joined ones, notes, and those of things. */
final class BareVerbs {
    private final Reading reading;
    private final VerbGroups groups;
    private final SentenceState state;
    private final Joining joining;
    private final Assigned assigned;
    private final int from;
    private final int to;

    BareVerbs(
            Reading reading,
            VerbGroups groups,
            SentenceState state,
            Joining joining,
            Assigned assigned,
            int from,
            int to) {
        this.reading = reading;
        this.groups = groups;
        this.state = state;
        this.joining = joining;
        this.assigned = assigned;
        this.from = from;
        this.to = to;
    }

    /** Reads the verb there; gives where to go on, or -1 where no act is meant. */
    int read(int i) {
        if (reading.at(i).is("to")) {
            return infinitive(i);
        }
        VerbGroup group = denied(i);
        if (group == null || group.end() > to) {
            return -1;
        }
        if (asks(i)) {
            return to;
        }
        ClauseFound clause = clause(i, group);
        if (clause != null) {
            if (clause.kind() == Clause.MAIN) {
                state.closeTrigger(clause.boundary());
            }
            state.record(clause);
            return group.end();
        }
        boolean note = !groups.auxiliary(reading, i) && afterTriggerComma(i);
        return state.clauseStart() || note ? fragment(i, group) : -1;
    }

    private @Nullable ClauseFound clause(int i, VerbGroup group) {
        ClauseFound clause = state.unquotes(i) ? held(i, group) : relative(i, group);
        clause = clause != null ? clause : joining.join(i, group, state.found(), state.open());
        clause = clause != null ? clause : held(i, group);
        if (clause == null) {
            clause = groups.auxiliary(reading, i) ? thing(i, group) : gerund(i, group);
        }
        return clause;
    }

    /** "Who will come": the opening word is the subject. */
    private @Nullable ClauseFound relative(int i, VerbGroup group) {
        Openers.Opening opening = state.pending();
        if (opening == null || opening.end() != i || !isRelative(opening.start())) {
            return null;
        }
        Span subject = reading.span(opening.start(), opening.end());
        List<Mention> whom = whom(opening.start());
        return ClauseFound.of(i, i, whom, subject, group, whom.isEmpty() || !cleft() ? Clause.EMBEDDED : Clause.MAIN);
    }

    /** "It is Rosa who walks her": that is what is said. */
    private boolean cleft() {
        ClauseFound last = state.last();
        if (last == null
                || !last.group().base().equals("be")
                || !last.subjects().isEmpty()) {
            return false;
        }
        Atom it = reading.at(last.start());
        return it.is("it") || it.is("that") || it.is("this");
    }

    private @Nullable ClauseFound held(int i, VerbGroup group) {
        NounPhrase person = state.heldFor(i);
        if (person == null) {
            return null;
        }
        Span subject = reading.span(person.start(), person.end());
        TriggerSpan trigger = state.open();
        boolean between = trigger != null && trigger.start > person.start();
        int boundary = joining.boundary(between ? i : person.start());
        Openers.Opening opening = state.pending();
        Clause kind = opening != null && opening.start() < person.start() && state.directly(person.start())
                ? opening.kind()
                : Clause.MAIN;
        return ClauseFound.of(boundary, person.start(), person.heads(), subject, group, kind);
    }

    /** "Calling my sister helps". */
    private @Nullable ClauseFound gerund(int i, VerbGroup group) {
        ClauseFound doing = state.last();
        return doing == null || !state.gerundBefore(group)
                ? null
                : ClauseFound.of(i, doing.start(), List.of(), reading.span(doing.start(), i), group, Clause.MAIN);
    }

    /** "The first meeting will happen", "the home group is": a thing is the subject. */
    private @Nullable ClauseFound thing(int i, VerbGroup group) {
        ClauseFound last = state.last();
        int start = joining.thingStart(i, last == null ? from : last.group().end());
        if (start >= i || reading.at(i).is("'s")) {
            return null;
        }
        int boundary = joining.boundary(start);
        Mention owner = group.modality() == Modality.WILL ? assigned.ownerOfThing(start, i) : null;
        List<Mention> who = owner == null ? List.of() : List.of(owner);
        return ClauseFound.of(boundary, start, who, reading.span(start, i), group, thingKind(boundary, start));
    }

    private Clause thingKind(int boundary, int start) {
        Openers.Opening opening = state.pending();
        if (opening != null && (state.directly(start) || state.near(start) || opening.end() >= start)) {
            return opening.kind();
        }
        boolean told = Complements.told(reading, start) && state.last() != null;
        if (!told && !state.joinedComplement(boundary, start)) {
            return Clause.MAIN;
        }
        return state.open() != null ? Clause.TRIGGER : Clause.EMBEDDED;
    }

    private int fragment(int i, VerbGroup group) {
        if (!Fragments.is(reading, group)) {
            state.clauseStart(false);
            return -1;
        }
        int boundary = joining.boundary(i);
        state.closeTrigger(boundary);
        Modality said = groups.auxiliary(reading, i) ? group.modality() : Modality.FRAGMENT;
        VerbGroup note = group.said(group.start(), said, false);
        state.record(ClauseFound.of(boundary, i, state.topic(), null, note, Clause.MAIN));
        return group.end();
    }

    private int infinitive(int i) {
        VerbGroup group = state.clauseStart() ? groups.at(reading, groups.skip(reading, i + 1)) : null;
        if (group != null && group.joinForm() == VerbForm.BASE && !groups.auxiliary(reading, i + 1)) {
            return fragment(i, group);
        }
        state.clauseStart(false);
        int verb = groups.skip(reading, i + 1);
        VerbForm form = reading.mention(verb) == null ? reading.at(verb).verb() : null;
        return form != null && form.can(VerbForm.BASE) && verb < to ? verb + 1 : i + 1;
    }

    /** "Will Ana call?" promises nothing. */
    private boolean asks(int i) {
        return state.clauseStart()
                && groups.auxiliary(reading, i)
                && NounPhrases.at(reading, i + 1) != null
                && reading.at(to - 1).is("?");
    }

    /** The verb there, a "not" before it counted. */
    private @Nullable VerbGroup denied(int i) {
        boolean not = reading.at(i).is(Tag.NOT) || reading.at(i).is("no");
        int verb = not ? groups.skip(reading, i) : i;
        VerbGroup group = groups.at(reading, verb);
        boolean denied = not && Subjects.negatedBefore(reading, i, verb);
        return group == null ? null : group.said(group.start(), group.modality(), denied);
    }

    /** Whom "who" speaks of: "Ana, who will come over". */
    private List<Mention> whom(int index) {
        int before = reading.at(index - 1).is(",") ? index - 2 : index - 1;
        Mention mention = reading.at(index).is("who") && before >= from ? reading.mention(before) : null;
        return mention == null || mention.possessive() ? List.of() : List.of(mention);
    }

    private boolean isRelative(int index) {
        Atom atom = reading.at(index);
        return atom.is("who")
                || atom.is("that")
                || atom.is("which")
                || atom.is("what")
                || atom.is("whoever")
                || atom.is("whatever");
    }

    /** "When urge, calls sis": a note goes on behind the comma of a trigger. */
    private boolean afterTriggerComma(int i) {
        TriggerSpan trigger = state.open();
        int before = joining.boundary(i) - 1;
        boolean comma = reading.at(joining.boundary(i)).is(",")
                || reading.at(i - 1).is("then")
                || reading.at(before).is(",");
        return trigger != null && comma && !joining.mainFollows(i);
    }
}
